@NullMarked
package org.hearthbook.service.letters;

import org.jspecify.annotations.NullMarked;
