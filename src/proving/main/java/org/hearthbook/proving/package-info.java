/// Figures: how fast and how small, measured on the real thing and put beside their limits.
@NullMarked
package org.hearthbook.proving;

import org.jspecify.annotations.NullMarked;
