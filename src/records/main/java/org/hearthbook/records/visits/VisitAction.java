package org.hearthbook.records.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// Something that somebody agreed to do.
///
/// @param owner the name of who does it
/// @param ownedBy who of the book that is, or null for anybody else
/// @param due the last day, or null when none was set
public record VisitAction(
        UUID id, String words, String owner, @Nullable UUID ownedBy, @Nullable LocalDate due) {

    /// Whether its last day has passed.
    public boolean isOverdue(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
