/// What happened at home, written down; a child's exact words; the child's own check.
@NullMarked
package org.hearthbook.records.notes;

import org.jspecify.annotations.NullMarked;
