/// The first evening: a carer begins the household's book.
@NullMarked
package org.hearthbook.desktop.firstrun;

import org.jspecify.annotations.NullMarked;
