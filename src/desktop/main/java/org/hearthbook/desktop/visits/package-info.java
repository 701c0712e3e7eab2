/// Home visits: what to see to, the record of the visit, both signatures, and every visit before.
@NullMarked
package org.hearthbook.desktop.visits;

import org.jspecify.annotations.NullMarked;
