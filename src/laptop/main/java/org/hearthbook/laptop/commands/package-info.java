/// What can be asked of a book without a window.
@NullMarked
package org.hearthbook.laptop.commands;

import org.jspecify.annotations.NullMarked;
