/// What is shown when the book cannot be opened as it is.
@NullMarked
package org.hearthbook.desktop.opening;

import org.jspecify.annotations.NullMarked;
