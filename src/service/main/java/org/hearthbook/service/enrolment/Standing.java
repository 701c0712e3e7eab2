package org.hearthbook.service.enrolment;

import org.hearthbook.service.sync.Caller;

/// How whoever holds a key stands with the service.
public sealed interface Standing {

    /// Enrolled: may do what their role and their households allow.
    record Enrolled(Caller caller) implements Standing {}

    /// Was enrolled once. May still hand over what never arrived, and nothing else.
    record Revoked(Caller caller) implements Standing {}

    /// No enrolment has this key.
    record Unknown() implements Standing {}
}
