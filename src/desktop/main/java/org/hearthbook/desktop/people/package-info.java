/// The carers and children of the household, and whom to ring.
@NullMarked
package org.hearthbook.desktop.people;

import org.jspecify.annotations.NullMarked;
