/// What waits for a person, in words, and where they see to it.
@NullMarked
package org.hearthbook.desktop.waiting;

import org.jspecify.annotations.NullMarked;
