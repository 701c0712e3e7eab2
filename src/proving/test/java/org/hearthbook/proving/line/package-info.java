/// Tries laptops and a whole service together, over real HTTP.
@NullMarked
package org.hearthbook.proving.line;

import org.jspecify.annotations.NullMarked;
