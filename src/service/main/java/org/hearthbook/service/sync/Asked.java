package org.hearthbook.service.sync;

import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.service.store.Positions.Position;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What a laptop asks of one household, read and found to make sense.
///
/// @param position how far the log had come when the request came in
/// @param mayRead whether it is told what is new
record Asked(
        UUID household,
        Cursor cursor,
        List<Offered> offers,
        List<Known> known,
        Position position,
        boolean mayRead) {

    private static final long HOUR = Duration.ofHours(1).toMillis();

    /// How much there is that the laptop has not read.
    long news() {
        return mayRead ? Math.max(0, position.seq() - cursor.seq()) : 0;
    }

    /// The hour, counted from 1970, in which a laptop of the carers was last heard; null where it
    /// is not for the caller to know.
    @Nullable Long contact() {
        var heard = position.contact();
        return mayRead && heard != null ? heard / HOUR : null;
    }

    /// The keys that were on lost laptops; null where it is not for the caller to know.
    @Nullable String lostKeys() {
        return mayRead ? position.lostKeys() : null;
    }

    /// Whether nothing is brought and nothing is new.
    boolean isIdle() {
        return offers.isEmpty() && known.isEmpty() && news() == 0;
    }
}
