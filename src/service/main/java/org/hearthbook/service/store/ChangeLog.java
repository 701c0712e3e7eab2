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
        return logged(OF_RECORDS, records);
    }

    private List<Logged> logged(String sql, List<UUID> ids) {
        var values = new ArrayList<String>();
        values.add(household);
        values.addAll(Marks.values(ids));
        var marked = sql.replace(":ids", Marks.forAll(ids));
        return Plain.list(transaction, marked, values, Logged::from);
    }

    /// What comes after `after`, up to and with `upTo`, as far as it is not more than `bytes`; the
    /// first of it however large it is.
    public List<Logged> page(long after, long upTo, long bytes) {
        var values = List.of(household, after, upTo, household, bytes, after + 1);
        return Plain.list(transaction, PAGE, values, Logged::from);
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
        var held = new HashSet<Known>();
        logged(WITH_IDS, ids).forEach(it -> held.add(new Known(it.id(), it.hash())));
        return held;
    }
}
