package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.changes.Written;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Every change of one book with what the service said of it, as the disk has it. One thread at a
/// time may write; reading is safe from any.
final class Ledger {

    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();
    private final Map<UUID, List<UUID>> byRecord = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Line> toBeSent = new ConcurrentSkipListMap<>();
    private final NavigableMap<Long, Line> unconfirmed = new ConcurrentSkipListMap<>();
    private final NavigableMap<Long, Line> outOfFold = new ConcurrentSkipListMap<>();
    private volatile @Nullable Reach reach;
    private long positions;

    /// Fills an empty ledger with all that is on the disk.
    void fill(List<Written> changes, List<Marked> marks, @Nullable Reach from) {
        reach = from;
        var byChange = new HashMap<UUID, Mark>(marks.size() * 2);
        marks.forEach(it -> byChange.put(it.change(), it.mark()));
        var grouped = new HashMap<UUID, List<UUID>>();
        for (var written : changes) {
            var change = written.change();
            if (!lines.containsKey(change.id())) {
                put(new Line(++positions, written, byChange.get(change.id())));
                grouped.computeIfAbsent(change.record(), _ -> new ArrayList<>()).add(change.id());
            }
        }
        byRecord.putAll(grouped);
    }

    void add(Written written) {
        var change = written.change();
        if (!lines.containsKey(change.id())) {
            put(new Line(++positions, written, null));
            byRecord.merge(change.record(), List.of(change.id()), Ledger::joined);
        }
    }

    private static List<UUID> joined(List<UUID> before, List<UUID> after) {
        var both = new ArrayList<UUID>(before);
        both.addAll(after);
        return both;
    }

    void mark(Marked marked) {
        var line = lines.get(marked.change());
        if (line != null) {
            put(line.marked(marked.mark()));
        }
    }

    /// A new epoch leaves everything that was received to be confirmed.
    void reach(Reach next) {
        var isNewTurn = reach == null || reach.turn() != next.turn();
        reach = next;
        if (isNewTurn) {
            lines.values().forEach(this::sort);
        }
    }

    private void put(Line line) {
        lines.put(line.id(), line);
        sort(line);
    }

    private void sort(Line line) {
        keep(toBeSent, line, line.isToBeSent());
        keep(unconfirmed, line, line.isUnconfirmed(turn()));
        keep(outOfFold, line, !line.isFolded());
    }

    private static void keep(Map<Long, Line> place, Line line, boolean belongs) {
        if (belongs) {
            place.put(line.position(), line);
        } else {
            place.remove(line.position());
        }
    }

    @Nullable Reach reach() {
        return reach;
    }

    long turn() {
        var known = reach;
        return known == null ? 0 : known.turn();
    }

    @Nullable Line line(UUID change) {
        return lines.get(change);
    }

    boolean holds(UUID change) {
        return lines.containsKey(change);
    }

    boolean knows(UUID record) {
        return byRecord.containsKey(record);
    }

    int records() {
        return byRecord.size();
    }

    int toBeSentCount() {
        return toBeSent.size();
    }

    Collection<Line> toBeSent(long after) {
        return toBeSent.tailMap(after, false).values();
    }

    Collection<Line> unconfirmed() {
        return unconfirmed.values();
    }

    /// What is refused or held, in the order in which it came.
    Collection<Line> outOfFold() {
        return outOfFold.values();
    }

    Collection<Line> all() {
        return lines.values();
    }

    /// Everything of `record`, in the order in which it came.
    List<Line> of(UUID record) {
        var ids = byRecord.getOrDefault(record, List.of());
        var found = new ArrayList<Line>(ids.size());
        for (var id : ids) {
            var line = lines.get(id);
            if (line != null) {
                found.add(line);
            }
        }
        return found;
    }

    /// What of `record` is to be folded, in the shared order.
    List<Written> canonical(UUID record) {
        return of(record).stream()
                .filter(Line::isFolded)
                .sorted(Line.CANONICAL)
                .map(Line::written)
                .toList();
    }

    /// All that is to be folded, each record's changes in the shared order.
    List<Written> canonical() {
        return lines.values().stream()
                .filter(Line::isFolded)
                .sorted(Line.CANONICAL)
                .map(Line::written)
                .toList();
    }
}
