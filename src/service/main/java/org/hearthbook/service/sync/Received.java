package org.hearthbook.service.sync;

import org.hearthbook.service.store.Positions.Position;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A request as far as its caller may ask it.
///
/// @param epoch the service's, when the request came in
/// @param pack the hash of the content pack that was in force then; null for the shipped one
/// @param asked what is to be answered, in the order of the request
/// @param news households that the caller may read and did not ask of
/// @param outside asked of, and not for this caller to read
record Received(
        UUID epoch,
        @Nullable String pack,
        List<Asked> asked,
        Map<UUID, Position> news,
        List<UUID> outside) {

    Received {
        asked = List.copyOf(asked);
        news = Collections.unmodifiableMap(news);
        outside = List.copyOf(outside);
    }

    /// Whether the laptop was told of a log that is no longer this one.
    boolean tellsOfAnotherLog() {
        return asked.stream().anyMatch(it -> it.cursor().tellsOfAnotherLog(it.position()));
    }
}
