/// A book on this laptop's disk: one database of sealed rows, and sealed files beside it.
@NullMarked
package org.hearthbook.laptop.store;

import org.jspecify.annotations.NullMarked;
