/// Makes a laptop's books and the fostering service one book.
@NullMarked
package org.hearthbook.laptop.sync;

import org.jspecify.annotations.NullMarked;
