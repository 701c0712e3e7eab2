package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.changes.Written;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Every change of one book with what the service said of it, as the disk has it. One thread at a
/// time may write; reading is safe from any.
final class Ledger {

    private final Map<UUID, Line> lines;
    private final Map<UUID, List<UUID>> byRecord;
    private volatile @Nullable Reach reach;
    private volatile @Nullable SortedLines sorted;
    private long positions;

    /// All that is on the disk, in the order in which it came.
    Ledger(List<Written> changes, List<Marked> marks, @Nullable Reach reach) {
        this.reach = reach;
        lines = new ConcurrentHashMap<>(changes.size() * 2);
        byRecord = new ConcurrentHashMap<>(changes.size());
        var byChange = HashMap.<UUID, Mark>newHashMap(marks.size());
        marks.forEach(it -> byChange.put(it.change(), it.mark()));
        for (var written : changes) {
            var change = written.change();
            var line = new Line(positions + 1, written, byChange.get(change.id()));
            if (lines.putIfAbsent(change.id(), line) == null) {
                positions++;
                byRecord.computeIfAbsent(change.record(), _ -> new ArrayList<>(4)).add(change.id());
            }
        }
    }

    /// Takes in what is new and what the service said, each change at once with its mark, so that
    /// nobody ever sees what it delivered as waiting to be sent. Gives the records it is about.
    Set<UUID> takeIn(List<Written> fresh, List<Marked> marks) {
        var said = new LinkedHashMap<UUID, Mark>();
        marks.forEach(it -> said.put(it.change(), it.mark()));
        var touched = new HashSet<UUID>();
        for (var written : fresh) {
            var id = written.change().id();
            if (!lines.containsKey(id)) {
                add(written, said.remove(id));
            }
            touched.add(written.change().record());
        }
        for (var marked : said.entrySet()) {
            var line = lines.get(marked.getKey());
            if (line != null) {
                put(line.marked(marked.getValue()));
                touched.add(line.record());
            }
        }
        return touched;
    }

    private void add(Written written, @Nullable Mark mark) {
        var change = written.change();
        put(new Line(++positions, written, mark));
        byRecord.merge(change.record(), List.of(change.id()), Ledger::joined);
    }

    private static List<UUID> joined(List<UUID> before, List<UUID> after) {
        var both = new ArrayList<UUID>(before);
        both.addAll(after);
        return both;
    }

    /// A new epoch leaves everything that was received to be confirmed.
    synchronized void reach(Reach next) {
        var isNewTurn = reach == null || reach.turn() != next.turn();
        reach = next;
        if (isNewTurn) {
            sorted = null;
        }
    }

    private synchronized void put(Line line) {
        lines.put(line.id(), line);
        var known = sorted;
        if (known != null) {
            known.sort(line, turn());
        }
    }

    /// Sorted only once somebody asks: opening a book does not.
    private SortedLines sorted() {
        var known = sorted;
        return known == null ? sortNow() : known;
    }

    private synchronized SortedLines sortNow() {
        var known = sorted;
        if (known == null) {
            known = new SortedLines();
            for (var line : lines.values()) {
                known.sort(line, turn());
            }
            sorted = known;
        }
        return known;
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

    int unsentCount() {
        return sorted().unsent.size();
    }

    Collection<Line> toBeSent(long after) {
        return sorted().toBeSent.tailMap(after, false).values();
    }

    Collection<Line> unconfirmed() {
        return sorted().unconfirmed.values();
    }

    /// What is refused or held, in the order in which it came.
    Collection<Line> outOfFold() {
        return sorted().outOfFold.values();
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

    /// All of `changes` that is to be folded, each record's in the shared order.
    List<Written> canonical(List<Written> changes) {
        var inOrder = new ArrayList<Line>(changes.size());
        for (var written : changes) {
            var line = lines.get(written.change().id());
            if (line != null && line.isFolded()) {
                inOrder.add(line);
            }
        }
        inOrder.sort(Line.CANONICAL);
        return inOrder.stream().map(Line::written).toList();
    }
}
