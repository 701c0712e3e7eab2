/// The way between a laptop and the service, as bad as it can be, and counted.
@NullMarked
package org.hearthbook.proving.wire;

import org.jspecify.annotations.NullMarked;
