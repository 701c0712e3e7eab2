/// Laptops' real books and the service's real desk, made one book.
@NullMarked
package org.hearthbook.proving.together;

import org.jspecify.annotations.NullMarked;
