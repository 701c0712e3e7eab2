package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Role;

import java.util.Set;
import java.util.UUID;

/// Who asks, once the door has made sure of it.
///
/// @param laptop what stands as `on` in the changes that are written there
/// @param person their id at the service
/// @param member the id under which they act in books
/// @param reads the households that they are assigned to now
/// @param writes the same, and those that they were assigned to not long ago
public record Caller(
        UUID enrolment,
        UUID laptop,
        UUID person,
        UUID member,
        Role role,
        Set<UUID> reads,
        Set<UUID> writes) {

    public Caller {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }
}
