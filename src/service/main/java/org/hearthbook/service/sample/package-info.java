/// Made-up households with books, to look at and to try a service with.
@NullMarked
package org.hearthbook.service.sample;

import org.jspecify.annotations.NullMarked;
