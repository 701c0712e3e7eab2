package org.hearthbook.records.changes;

import java.time.Instant;
import java.util.UUID;

/// Who did something, when by their laptop's clock, and in which change.
public record Moment(UUID change, UUID by, Instant at) {

    public static Moment of(Change change) {
        return new Moment(change.id(), change.by(), change.at());
    }
}
