/// All households of a social worker or a manager in one table.
@NullMarked
package org.hearthbook.desktop.families;

import org.jspecify.annotations.NullMarked;
