@NullMarked
package org.hearthbook.proving;

import org.jspecify.annotations.NullMarked;
