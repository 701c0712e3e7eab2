@NullMarked
package org.hearthbook.proving.wire;

import org.jspecify.annotations.NullMarked;
