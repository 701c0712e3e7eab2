/// Home visits: what was seen, said and agreed, signed by carer and social worker.
@NullMarked
package org.hearthbook.records.visits;

import org.jspecify.annotations.NullMarked;
