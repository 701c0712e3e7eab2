package org.hearthbook.records.sync;

import org.hearthbook.records.changes.Hashes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What the service answers to a `SyncRequest`.
///
/// @param epoch another than the laptop's own means that the service was restored: everything is
///     offered again by hash, from the beginning
/// @param at the service's clock
/// @param households one for each that was asked of and is in scope, and each that newly is
/// @param outside asked of, and not to be had: no longer in scope, or never there
/// @param pack the SHA-256 (hex) of the newest content pack, or null when there is none
public record SyncReply(
        UUID epoch,
        Instant at,
        List<Answered> households,
        List<UUID> outside,
        @Nullable String pack) {

    public SyncReply {
        households = List.copyOf(households);
        outside = List.copyOf(outside);
    }

    /// Goes with a request, as the header of this name, to say which reply was heard last; and with
    /// a reply that says the same as that one.
    public static final String SAME = "Hearthbook-Same";

    private static final int TAG = 9;

    /// Whether it says of no change what became of it, and brings none.
    public boolean isQuiet() {
        return households.stream()
                .allMatch(it ->
                        it.outcomes().isEmpty()
                                && it.changes().isEmpty()
                                && it.missing().isEmpty());
    }

    /// Names all that is said but the time: 12 characters.
    public String tag() {
        var hash = Hashes.sha256().digest(Wire.write(at(Instant.EPOCH)));
        return Wire.text(Arrays.copyOf(hash, TAG));
    }

    /// The same, said at another time.
    public SyncReply at(Instant time) {
        return new SyncReply(epoch, time, households, outside, pack);
    }

    /// What is answered about one household.
    ///
    /// @param outcomes one for each change that was offered, in the same order
    /// @param changes what is new after the asked cursor, in the order of `seq`; without what was
    ///     offered in this very request, whose outcomes tell its `seq`
    /// @param cursor for the next request: opaque
    /// @param more whether there is still more after `cursor`
    /// @param durableSeq everything up to it is in a verified backup
    /// @param missing of the `known`, what the service does not hold
    /// @param auditHead the number of the newest entry in the household's audit chain, a dash and
    ///     its hash (hex); null where the caller may not read
    /// @param contact the hour, counted from 1970, in which a laptop of the household's carers was
    ///     last heard; for workers alone, and null where there is none
    /// @param lostKeys the tags of keys that were on laptops which were revoked, a space between
    ///     two; null where there are none, or the caller may not read
    public record Answered(
            UUID household,
            List<Outcome> outcomes,
            List<Delivered> changes,
            String cursor,
            boolean more,
            long durableSeq,
            List<UUID> missing,
            @Nullable String auditHead,
            @Nullable Long contact,
            @Nullable String lostKeys) {

        public Answered {
            outcomes = List.copyOf(outcomes);
            changes = List.copyOf(changes);
            missing = List.copyOf(missing);
        }

        /// Without a word of when anybody's laptop was heard, and of lost ones.
        public Answered(
                UUID household,
                List<Outcome> outcomes,
                List<Delivered> changes,
                String cursor,
                boolean more,
                long durableSeq,
                List<UUID> missing,
                @Nullable String auditHead) {
            this(
                    household,
                    outcomes,
                    changes,
                    cursor,
                    more,
                    durableSeq,
                    missing,
                    auditHead,
                    null,
                    null);
        }
    }

    /// A change as the service has it.
    ///
    /// @param receipt by which the service knows again that it accepted exactly these bytes
    public record Delivered(
            long seq, Instant at, String json, @Nullable String signature, String receipt) {}
}
