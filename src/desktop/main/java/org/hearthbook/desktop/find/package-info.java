/// Finding anything in the book by its words.
@NullMarked
package org.hearthbook.desktop.find;

import org.jspecify.annotations.NullMarked;
