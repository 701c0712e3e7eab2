@NullMarked
package org.hearthbook.proving.load;

import org.jspecify.annotations.NullMarked;
