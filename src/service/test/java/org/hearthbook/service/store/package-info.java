@NullMarked
package org.hearthbook.service.store;

import org.jspecify.annotations.NullMarked;
