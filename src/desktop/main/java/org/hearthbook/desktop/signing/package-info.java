/// What everyone signs with: a letter read to its end, a name, a pen, and the passphrase.
@NullMarked
package org.hearthbook.desktop.signing;

import org.jspecify.annotations.NullMarked;
