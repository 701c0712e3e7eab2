/// Laptops, people, a bad network and the service in one program, driven by one seed, and the
/// checks of what must be true afterwards.
@NullMarked
package org.hearthbook.proving.simulation;

import org.jspecify.annotations.NullMarked;
