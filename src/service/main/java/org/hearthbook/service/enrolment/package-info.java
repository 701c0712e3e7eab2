/// Who may: codes that enrol, tokens, revoking, and what a laptop leaves with the service.
@NullMarked
package org.hearthbook.service.enrolment;

import org.jspecify.annotations.NullMarked;
