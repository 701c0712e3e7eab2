@NullMarked
package org.hearthbook.service.handing;

import org.jspecify.annotations.NullMarked;
