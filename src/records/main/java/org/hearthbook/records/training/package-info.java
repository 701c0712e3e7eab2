/// Courses that a carer took, what they changed, and what is still asked.
@NullMarked
package org.hearthbook.records.training;

import org.jspecify.annotations.NullMarked;
