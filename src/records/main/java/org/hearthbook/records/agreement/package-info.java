/// The agreement that a carer signs and the service countersigns.
@NullMarked
package org.hearthbook.records.agreement;

import org.jspecify.annotations.NullMarked;
