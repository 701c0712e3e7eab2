/// What a carer sees of sending: how the book stands with the service, and what needs them.
@NullMarked
package org.hearthbook.desktop.sending;

import org.jspecify.annotations.NullMarked;
