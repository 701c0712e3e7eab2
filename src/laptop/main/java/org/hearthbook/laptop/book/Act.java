package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Body;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Something to do to one record.
///
/// @param base what the writer saw of the record when they began, or null for how it stands now
public record Act(UUID record, @Nullable List<UUID> base, Body body) {

    /// Over the record as it stands now.
    public static Act on(UUID record, Body body) {
        return new Act(record, null, body);
    }

    /// Over the record as it stood when the writer opened it.
    public static Act over(UUID record, List<UUID> base, Body body) {
        return new Act(record, List.copyOf(base), body);
    }
}
