@NullMarked
package org.hearthbook.service.files;

import org.jspecify.annotations.NullMarked;
