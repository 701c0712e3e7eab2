package org.hearthbook.records.sync;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Everything that a laptop has to say and to ask in one request, for all its households.
///
/// @param laptop the laptop's id: what stands as `on` in the changes that it wrote
/// @param epoch the epoch that it last heard from the service; null before it heard any
/// @param households at most one entry for each
/// @param most how many changes it can take in the reply, over all households
public record SyncRequest(UUID laptop, @Nullable UUID epoch, List<AskedOf> households, int most) {

    /// More changes than this in one request are refused with status 413.
    public static final int MOST_CHANGES = 1_000;

    /// More bytes than this, after unpacking, are refused with status 413.
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    public SyncRequest {
        Objects.requireNonNull(laptop);
        households = List.copyOf(households);
    }

    /// Whether it brings nothing and only asks what is new.
    public boolean isIdle() {
        return households.stream().allMatch(it -> it.changes().isEmpty() && it.known().isEmpty());
    }

    /// What is asked of one household.
    ///
    /// @param cursor as the service last gave it; empty to begin at the beginning
    /// @param changes to be taken in, oldest first
    /// @param known changes with receipts that are offered again by hash alone, in a new epoch
    public record AskedOf(UUID household, String cursor, List<Offer> changes, List<Known> known) {

        public AskedOf {
            Objects.requireNonNull(household);
            Objects.requireNonNull(cursor);
            changes = List.copyOf(changes);
            known = List.copyOf(known);
        }
    }

    /// One change as it was first written.
    ///
    /// @param json the exact text
    /// @param signature of the person who answers for it, base64url without padding
    /// @param receipt the service's own, if it had accepted this change before it forgot it
    public record Offer(String json, @Nullable String signature, @Nullable String receipt) {
        public Offer {
            Objects.requireNonNull(json);
        }
    }

    /// A change that the laptop holds.
    ///
    /// @param sha256 of its payload (`Written.payload()`), base64url without padding
    public record Known(UUID id, String sha256) {
        public Known {
            Objects.requireNonNull(id);
            Objects.requireNonNull(sha256);
        }
    }
}
