/// The frame around every screen: where to go, what is true, what can be undone.
@NullMarked
package org.hearthbook.desktop.shell;

import org.jspecify.annotations.NullMarked;
