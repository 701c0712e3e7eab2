package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// How far a household's book is with the service.
///
/// @param epoch as the service named it
/// @param turn how many epochs this book has seen before
/// @param cursor where to go on reading, opaque; empty at the beginning
/// @param seq everything of the service's up to it is here
/// @param durable everything up to it is in a verified backup of the service's
/// @param isWhole whether all that the service had was here at least once
/// @param auditHead of the household's audit chain, as last heard; may be empty
/// @param heard when the service last spoke of it, by its own clock
/// @param contact the hour in which the service last heard a laptop of its carers, told to workers
///     alone; null while it was never told
public record Reach(
        UUID epoch,
        long turn,
        String cursor,
        long seq,
        long durable,
        boolean isWhole,
        String auditHead,
        Instant heard,
        @Nullable Instant contact) {

    /// The same, heard at another time.
    public Reach at(Instant newlyHeard) {
        return new Reach(
                epoch, turn, cursor, seq, durable, isWhole, auditHead, newlyHeard, contact);
    }

    /// At the service's beginning once more.
    public Reach again() {
        return new Reach(epoch, turn, "", 0, durable, isWhole, auditHead, heard, contact);
    }

    /// At the service's beginning again, in its new `epoch`.
    public Reach anew(UUID newEpoch) {
        return new Reach(newEpoch, turn + 1, "", 0, 0, isWhole, auditHead, heard, contact);
    }
}
