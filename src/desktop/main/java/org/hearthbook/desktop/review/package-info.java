/// The standards of a carer as those of the service see them: reviewed outcome by outcome, given
/// more time, recommended and certified.
@NullMarked
package org.hearthbook.desktop.review;

import org.jspecify.annotations.NullMarked;
