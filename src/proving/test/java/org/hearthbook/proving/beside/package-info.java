@NullMarked
package org.hearthbook.proving.beside;

import org.jspecify.annotations.NullMarked;
