@NullMarked
package org.hearthbook.desktop;

import org.jspecify.annotations.NullMarked;
