/// Connecting a book to a fostering service with the letter that the service sent.
@NullMarked
package org.hearthbook.desktop.connecting;

import org.jspecify.annotations.NullMarked;
