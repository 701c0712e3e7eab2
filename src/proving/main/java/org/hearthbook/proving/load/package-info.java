/// Many laptops at once, as a whole county would be.
@NullMarked
package org.hearthbook.proving.load;

import org.jspecify.annotations.NullMarked;
