package org.hearthbook.records.changes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One thing that one person did to one record of a household. Never altered once written.
///
/// @param id the idempotency key, a version 7 UUID
/// @param household whose book it belongs to
/// @param record the one record that it concerns
/// @param base the newest changes of that record that the writer had seen; empty when it begins one
/// @param by the person who did it
/// @param on the laptop it was done on
/// @param at that laptop's clock: evidence only, never used to decide or to order
/// @param body what was done
public record Change(
        UUID id,
        UUID household,
        UUID record,
        List<UUID> base,
        UUID by,
        UUID on,
        Instant at,
        Body body) {

    public Change {
        base = List.copyOf(base);
    }
}
