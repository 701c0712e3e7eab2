/// Tries the way to the service.
@NullMarked
package org.hearthbook.laptop.sync;

import org.jspecify.annotations.NullMarked;
