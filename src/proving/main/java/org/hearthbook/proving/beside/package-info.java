/// What sync costs, counted in a way that another synchroniser can be counted beside it.
@NullMarked
package org.hearthbook.proving.beside;

import org.jspecify.annotations.NullMarked;
