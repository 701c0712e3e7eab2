/// Households that were made up: to look at, to measure with, and to show the program by.
@NullMarked
package org.hearthbook.laptop.sample;

import org.jspecify.annotations.NullMarked;
