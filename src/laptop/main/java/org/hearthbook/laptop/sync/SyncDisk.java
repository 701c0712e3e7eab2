package org.hearthbook.laptop.sync;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the engine needs of the laptop's disk: the books that are open, and how far each of them is
/// with the service. What a method was told is on the disk when it returns.
public interface SyncDisk extends SyncStock {

    /// How far one household's book is.
    ///
    /// @param epoch the service's, as this book last heard it; null before it heard any
    /// @param cursor where to go on reading, opaque; empty at the beginning
    /// @param reached every change of the service up to this `seq` is here
    /// @param durable every change up to this `seq` is in a verified backup of the service's
    record Place(@Nullable UUID epoch, String cursor, long reached, long durable) {

        public static final Place BEGINNING = new Place(null, "", 0, 0);
    }

    /// A change to be sent: one without a receipt, or one with a receipt that the service lost.
    ///
    /// @param position the order in which they are to be sent
    /// @param size of its payload in bytes
    record Waiting(long position, UUID id, UUID record, int size) {}

    /// What the service said of one household, as far as it was found trustworthy.
    ///
    /// @param epoch that it was said in
    /// @param outcomes of changes that this laptop offered, each at most once
    /// @param delivered in the order of `seq`
    /// @param place from where to go on
    /// @param isLast whether nothing more is to be had after `delivered` for now
    /// @param confirmed of what was offered by hash alone, what the service has
    /// @param missing of what was offered by hash alone, what it does not have
    /// @param auditHead as the service sent it, for whoever checks its chain later; may be null
    /// @param contact the hour in which the service last heard a laptop of the household's carers;
    ///     null when it was not told
    record Said(
            UUID household,
            UUID epoch,
            List<Outcome> outcomes,
            List<Delivered> delivered,
            Place place,
            boolean isLast,
            List<UUID> confirmed,
            List<UUID> missing,
            @Nullable String auditHead,
            @Nullable Instant contact) {

        public Said {
            outcomes = List.copyOf(outcomes);
            delivered = List.copyOf(delivered);
            confirmed = List.copyOf(confirmed);
            missing = List.copyOf(missing);
        }
    }

    /// What became of something the service said.
    sealed interface Taken {

        /// It is on the disk, but for the changes in `distrusted`: those that came with other bytes
        /// than they have here, or that are not of this household.
        record Kept(List<UUID> distrusted) implements Taken {
            public Kept {
                distrusted = List.copyOf(distrusted);
            }
        }

        /// The disk took none of it. It can be asked for again.
        record NotKept() implements Taken {}

        /// The change at `seq` cannot be read by this program; what came before it is kept, and
        /// reading goes on from there once the program is newer.
        record TooNew(long seq) implements Taken {}
    }

    /// What is counted from stored facts alone, over all households.
    ///
    /// @param waiting changes that are still to be sent
    /// @param attention changes that a person has to look at
    /// @param filesWaiting files that the service does not have whole
    /// @param heard when the service last answered, by its own clock
    record Tally(int waiting, int attention, int filesWaiting, Instant heard) {}

    /// The households whose books are open, in an order that stays.
    List<UUID> households();

    /// The service was restored: these books read from its beginning, and every receipt is offered
    /// again by hash. What waits goes on waiting.
    Taken beginEpoch(List<UUID> households, UUID epoch);

    /// Reads this book from the service's beginning once more; nothing else changes.
    Taken beginAgain(UUID household);

    /// Keeps all that was said, in one piece.
    Taken take(Said said);

    /// Keeps that `change` cannot be sent, for a reason that the laptop found itself.
    Taken refuse(UUID household, UUID change, Refusal because);

    /// The service answered, at `at` by its own clock.
    Taken heard(Instant at);

    /// The service says that this household is none of whoever is signed in, and no more: what
    /// waits in it cannot go for now.
    void outside(UUID household);

    /// A household that this person newly may read: a book begins for it, empty, unless the disk
    /// does not take it or somebody else has it here. Then nothing is asked of it for now.
    Taken begin(UUID household);

    /// Whether every change of this book has a receipt and lies at or before what is durable.
    boolean hasArrived(UUID household);

    /// A household that this person may read no longer, and of which everything has arrived: its
    /// key and its files go.
    Taken leave(UUID household);

    Tally tally();
}
