package org.hearthbook.service.store;

import org.hearthbook.records.sync.SyncRequest.Known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// A household's changes in the order in which they arrived.
public final class ChangeLog {

    private static final int AT_ONCE = 1_000;
    private static final int MOST_RECORDS = 4_096;
    private static final String OF_RECORDS =
            "SELECT " + Logged.COLUMNS + " FROM change_log WHERE household = ? AND record IN :ids";
    private static final String WITH_IDS =
            "SELECT " + Logged.COLUMNS + " FROM change_log WHERE household = ? AND id IN :ids";
    private static final String PAGE =
            """
            SELECT c.seq, c.id, c.received, c.payload
            FROM (
                SELECT seq, sum(length(payload)) OVER (ORDER BY seq) AS bytes
                FROM change_log WHERE household = ? AND seq > ? AND seq <= ?
            ) AS sized
            JOIN change_log AS c ON c.household = ? AND c.seq = sized.seq
            WHERE sized.bytes <= ? OR c.seq = ?
            ORDER BY c.seq
            """;

    private final Transaction transaction;
    private final String household;

    public ChangeLog(Transaction transaction, UUID household) {
        this.transaction = transaction;
        this.household = household.toString();
    }

    /// Everything that was ever done to these records, oldest first. Sorted here: asked for an
    /// order, the database would rather walk through the whole log in it.
    public List<Logged> histories(Collection<UUID> records) {
        var all = List.copyOf(records);
        var found = new ArrayList<Logged>();
        for (var from = 0; from < all.size(); from += MOST_RECORDS) {
            found.addAll(ofRecords(all.subList(from, Math.min(from + MOST_RECORDS, all.size()))));
        }
        found.sort(Comparator.comparingLong(Logged::seq));
        return found;
    }

    private List<Logged> ofRecords(List<UUID> records) {
        var query =
                transaction.handle().createQuery(OF_RECORDS.replace(":ids", Marks.forAll(records)));
        query.bind(0, household);
        Marks.bind(query, 1, records);
        return query.map(Logged::from).list();
    }

    /// What comes after `after`, up to and with `upTo`, as far as it is not more than `bytes`; the
    /// first of it however large it is.
    public List<Logged> page(long after, long upTo, long bytes) {
        return transaction
                .handle()
                .createQuery(PAGE)
                .bind(0, household)
                .bind(1, after)
                .bind(2, upTo)
                .bind(3, household)
                .bind(4, bytes)
                .bind(5, after + 1)
                .map(Logged::from)
                .list();
    }

    /// Which of `known` are not in the log with those very bytes.
    public List<UUID> missing(List<Known> known) {
        var missing = new ArrayList<UUID>();
        for (var from = 0; from < known.size(); from += AT_ONCE) {
            var some = known.subList(from, Math.min(from + AT_ONCE, known.size()));
            var held = held(some.stream().map(Known::id).toList());
            some.stream().filter(it -> !held.contains(it)).map(Known::id).forEach(missing::add);
        }
        return missing;
    }

    private Collection<Known> held(List<UUID> ids) {
        var query = transaction.handle().createQuery(WITH_IDS.replace(":ids", Marks.forAll(ids)));
        query.bind(0, household);
        Marks.bind(query, 1, ids);
        var held = new HashSet<Known>();
        query.map(Logged::from).forEach(it -> held.add(new Known(it.id(), it.hash())));
        return held;
    }
}
