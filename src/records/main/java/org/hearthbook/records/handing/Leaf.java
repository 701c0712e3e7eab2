package org.hearthbook.records.handing;

import org.hearthbook.records.sync.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What one part of a sealed file says. A file is one `Cover`, then `Pages`, then files with their
/// `Piece`s, and a `Seal`.
public sealed interface Leaf {

    /// What the file is about, first of all.
    ///
    /// @param person who hands it over; where it is the service, the id of the household
    /// @param laptop on which it was made
    /// @param at that laptop's clock: to be shown, never to decide
    /// @param epoch of the service's in which the receipts were given; null when none is known
    /// @param files how many files follow the changes, of `bytes` altogether
    record Cover(
            UUID household,
            UUID person,
            UUID laptop,
            Instant at,
            @Nullable UUID epoch,
            long changes,
            long files,
            long bytes)
            implements Leaf {

        /// Whether the service itself made the file.
        public boolean isByService() {
            return person.equals(household);
        }
    }

    /// Some of the changes, in the order in which all are to be taken in.
    record Pages(List<Carried> changes) implements Leaf {
        public Pages {
            changes = List.copyOf(changes);
        }
    }

    /// One change as it was first written.
    ///
    /// @param signature base64url, of the person who answers for it
    /// @param receipt what the service said of it, as far as the sender knows
    record Carried(String json, @Nullable String signature, @Nullable Receipt receipt) {}

    /// That the service took a change in as number `seq`.
    record Receipt(long seq, Instant at, String receipt) {}

    /// How far the pages of a file go that the service made, for where to go on reading.
    ///
    /// @param cursor opaque, as in a `SyncReply`
    /// @param reached every change up to this number is in the file
    /// @param durable every change up to this number is in a verified backup
    /// @param lostKeys as in a `SyncReply`
    /// @param outcomes what became of changes that were offered and are not in the log
    record UpTo(
            String cursor,
            long reached,
            long durable,
            @Nullable String auditHead,
            List<Outcome> outcomes,
            @Nullable String lostKeys)
            implements Leaf {
        public UpTo {
            outcomes = List.copyOf(outcomes);
        }

        /// The same with these.
        public UpTo telling(List<Outcome> others, @Nullable String lost) {
            return new UpTo(cursor, reached, durable, auditHead, others, lost);
        }
    }

    /// A file begins, whose pieces follow.
    ///
    /// @param id of the file's record
    record FileBegins(UUID id, String sha256, long size) implements Leaf {}

    /// The next bytes of the file that began last.
    @SuppressWarnings("ArrayRecordComponent") // made for one reader, who uses it up
    record Piece(byte[] bytes) implements Leaf {}

    /// Who answers for all that came before.
    ///
    /// @param person their Ed25519 signature, or the service's, base64url
    /// @param laptop how the service knows the laptop again; null where it is not enrolled
    record Seal(String person, @Nullable LaptopSeal laptop) implements Leaf {}

    /// The signature of an enrolled laptop.
    ///
    /// @param x of its P-256 key, base64url as in RFC 7517; so is `y`
    /// @param signature ES256, base64url
    record LaptopSeal(String x, String y, String signature) {}
}
