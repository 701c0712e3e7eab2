package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Block;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.service.store.ChangeLog;
import org.hearthbook.service.store.Logged;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// As much of a household's book as its rules have to see: the records that were asked for, folded
/// from all that was ever done to them.
final class Book {

    private final Household household;
    private final ChangeLog log;
    private final Set<UUID> read = new HashSet<>();

    Book(UUID household, ChangeLog log) {
        this.household = new Household(household);
        this.log = log;
    }

    Household household() {
        return household;
    }

    /// Folds those of `records` that are not in yet.
    void read(Set<UUID> records) {
        var unread = new HashSet<>(records);
        unread.removeAll(read);
        if (!unread.isEmpty()) {
            read.addAll(unread);
            log.histories(unread).stream().map(Book::written).forEach(household::fold);
        }
    }

    /// Takes it that nothing was ever done to these.
    void areNew(Set<UUID> records) {
        read.addAll(records);
    }

    /// Whether `change` is in, as part of the history of `record`.
    boolean holds(UUID record, UUID change) {
        return household.history(record).stream().anyMatch(it -> it.change().id().equals(change));
    }

    /// What was once taken in stays, also when this program makes no sense of its body.
    private static Written written(Logged logged) {
        try {
            return Block.of(logged.payload()).readLeniently(Kinds.json());
        } catch (NotAChange damaged) {
            throw new IllegalStateException("The log holds what is no change", damaged);
        }
    }
}
