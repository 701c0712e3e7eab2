package org.hearthbook.laptop.book;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the service said of one household in one answer.
///
/// @param outcomes of changes that this laptop offered, each at most once
/// @param delivered in the order of `seq`
/// @param cursor where to go on reading
/// @param reached everything of the service's up to this `seq` is here once this is taken in
/// @param durable everything up to this `seq` is in a verified backup of the service's
/// @param isLast whether there is nothing more to read for now
/// @param confirmed of what was offered by hash alone, what the service has
/// @param missing of what was offered by hash alone, what it does not have
/// @param auditHead of the household's audit chain; empty when it was not told
/// @param at when the service said it, by its own clock
/// @param contact the hour in which the service last heard a laptop of the household's carers; null
///     when it was not told
public record Letter(
        UUID epoch,
        List<Outcome> outcomes,
        List<Delivered> delivered,
        String cursor,
        long reached,
        long durable,
        boolean isLast,
        List<UUID> confirmed,
        List<UUID> missing,
        String auditHead,
        Instant at,
        @Nullable Instant contact) {

    public Letter {
        outcomes = List.copyOf(outcomes);
        delivered = List.copyOf(delivered);
        confirmed = List.copyOf(confirmed);
        missing = List.copyOf(missing);
    }

    /// Without a word of when anybody's laptop was heard.
    public Letter(
            UUID epoch,
            List<Outcome> outcomes,
            List<Delivered> delivered,
            String cursor,
            long reached,
            long durable,
            boolean isLast,
            List<UUID> confirmed,
            List<UUID> missing,
            String auditHead,
            Instant at) {
        this(
                epoch, outcomes, delivered, cursor, reached, durable, isLast, confirmed, missing,
                auditHead, at, null);
    }
}
