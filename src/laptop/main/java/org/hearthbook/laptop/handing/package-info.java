/// Handing a book's changes from one laptop to another, or to the service, by a sealed file.
@NullMarked
package org.hearthbook.laptop.handing;

import org.jspecify.annotations.NullMarked;
