/// Choosing a passphrase and keeping a recovery code, wherever that is done.
@NullMarked
package org.hearthbook.desktop.secrets;

import org.jspecify.annotations.NullMarked;
