@NullMarked
package org.hearthbook.service.keys;

import org.jspecify.annotations.NullMarked;
