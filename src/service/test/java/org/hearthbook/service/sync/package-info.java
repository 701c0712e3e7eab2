@NullMarked
package org.hearthbook.service.sync;

import org.jspecify.annotations.NullMarked;
