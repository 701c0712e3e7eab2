/// The parts every screen is made of.
@NullMarked
package org.hearthbook.desktop.controls;

import org.jspecify.annotations.NullMarked;
