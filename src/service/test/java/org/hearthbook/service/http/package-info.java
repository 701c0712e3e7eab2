@NullMarked
package org.hearthbook.service.http;

import org.jspecify.annotations.NullMarked;
