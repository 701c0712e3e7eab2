/// Trying screens on a window nobody sees.
@NullMarked
package org.hearthbook.desktop.trying;

import org.jspecify.annotations.NullMarked;
