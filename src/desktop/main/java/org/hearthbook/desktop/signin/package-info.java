/// The door of the book: who is there, and their passphrase.
@NullMarked
package org.hearthbook.desktop.signin;

import org.jspecify.annotations.NullMarked;
