/// Writing what happened at home, and reading it again.
@NullMarked
package org.hearthbook.desktop.notes;

import org.jspecify.annotations.NullMarked;
