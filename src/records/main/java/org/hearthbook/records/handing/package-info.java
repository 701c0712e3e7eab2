/// Sealed files that carry a household's changes by hand, where no network reaches.
@NullMarked
package org.hearthbook.records.handing;

import org.jspecify.annotations.NullMarked;
