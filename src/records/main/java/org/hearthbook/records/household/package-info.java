/// A whole household folded from its changes.
@NullMarked
package org.hearthbook.records.household;

import org.jspecify.annotations.NullMarked;
