package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Moment;

import java.util.List;
import java.util.UUID;

/// That the visitor read notes of the household.
///
/// @param changes the wordings that were read, each by the change that wrote it
/// @param sha256 over the exact bytes of those changes, in that order
public record ReadNotes(List<UUID> changes, String sha256, Moment moment) {

    public ReadNotes {
        changes = List.copyOf(changes);
    }
}
