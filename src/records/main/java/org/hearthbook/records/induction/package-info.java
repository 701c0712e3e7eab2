/// Training, Support and Development: evidence for an outcome, from first draft to accepted.
@NullMarked
package org.hearthbook.records.induction;

import org.jspecify.annotations.NullMarked;
