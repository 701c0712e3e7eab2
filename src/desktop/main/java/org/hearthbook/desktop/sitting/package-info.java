/// One person's sitting at the book: what every screen is given, and the places one can go to.
@NullMarked
package org.hearthbook.desktop.sitting;

import org.jspecify.annotations.NullMarked;
