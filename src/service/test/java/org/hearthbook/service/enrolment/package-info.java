@NullMarked
package org.hearthbook.service.enrolment;

import org.jspecify.annotations.NullMarked;
