package org.hearthbook.records.people;

import org.hearthbook.records.changes.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a person is in the household.
public sealed interface Place {

    /// Cares for children here, approved as a kind of carer that the content pack names.
    record Carer(String carerKind, LocalDate approvedOn, String terms) implements Place {}

    /// Lives here as a fostered child or young person.
    record Child(@Nullable LocalDate born, LocalDate cameHome) implements Place {}

    /// A child with a record elsewhere, named by initials.
    record OtherChild() implements Place {}

    /// Works for the fostering service.
    record Worker(Role role, String team) implements Place {}
}
