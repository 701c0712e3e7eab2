/// Tries the simulation itself: that it is the same each time, and that each check can fail.
@NullMarked
package org.hearthbook.proving.simulation;

import org.jspecify.annotations.NullMarked;
