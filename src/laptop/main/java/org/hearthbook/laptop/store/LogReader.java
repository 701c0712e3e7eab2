package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Opens every row that can be opened, on all cores, and says what is wrong with the others.
final class LogReader {

    /// A row beside what was found in it, and the link that it ought to carry: null where the row
    /// before it is not there to tell.
    @SuppressWarnings("ArrayRecordComponent") // lives for one reading, never compared
    private record Opened(
            ChangeRow row, Optional<RowSeal.Content> content, byte @Nullable [] rightLink) {

        boolean isInPlace() {
            return content.filter(found -> found.position() == row.position()).isPresent();
        }

        boolean isTied() {
            return rightLink == null || Arrays.equals(rightLink, row.link());
        }
    }

    private final RowSeal seal;
    private final List<Opened> rows;
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private final List<Damage> damage = new ArrayList<>();

    private LogReader(RowSeal seal, List<ChangeRow> unordered) {
        this.seal = seal;
        var ordered =
                unordered.stream().sorted(Comparator.comparingLong(ChangeRow::position)).toList();
        rows =
                IntStream.range(0, ordered.size())
                        .parallel()
                        .mapToObj(index -> opened(ordered, index))
                        .toList();
    }

    /// `head` is where the log once ended, if that is known.
    static LogReading read(RowSeal seal, List<ChangeRow> rows, Optional<Head> head) {
        var reader = new LogReader(seal, rows);
        reader.takeRowsInPlace();
        reader.takeMovedRows();
        reader.checkLinks();
        reader.findGaps(head.map(Head::position).orElse(0L));
        head.ifPresent(reader::checkAgainst);
        return new LogReading(List.copyOf(reader.entries.values()), reader.damage);
    }

    private Opened opened(List<ChangeRow> ordered, int index) {
        var row = ordered.get(index);
        var previous = previousLink(ordered, index);
        return new Opened(row, seal.open(row), previous == null ? null : linkAfter(previous, row));
    }

    private byte @Nullable [] previousLink(List<ChangeRow> ordered, int index) {
        var position = ordered.get(index).position();
        if (position == 1) {
            return seal.linkBeforeTheFirst();
        }
        var before = index == 0 ? null : ordered.get(index - 1);
        return before != null && before.position() == position - 1 ? before.link() : null;
    }

    private byte[] linkAfter(byte[] previous, ChangeRow row) {
        return seal.link(previous, row.position(), row.id(), row.sealed());
    }

    private void takeRowsInPlace() {
        for (var opened : rows) {
            if (opened.isInPlace()) {
                keep(opened);
            } else if (opened.content().isEmpty()) {
                damage.add(new Damage.RowAltered(opened.row().position()));
            }
        }
    }

    private void takeMovedRows() {
        for (var opened : rows) {
            if (opened.content().isPresent() && !opened.isInPlace()) {
                var belongs = opened.content().get().position();
                damage.add(new Damage.RowMoved(belongs, opened.row().position()));
                keep(opened);
            }
        }
    }

    private void keep(Opened opened) {
        var row = opened.row();
        var content = opened.content().orElseThrow();
        entries.putIfAbsent(
                content.position(),
                new Entry(Sql.id(row.id()), Sql.id(row.record()), content.payload()));
    }

    /// Only rows that are whole and in place: the others were named already. Where a link was
    /// changed, the next row is judged by the link that ought to stand there.
    private void checkLinks() {
        byte @Nullable [] before = seal.linkBeforeTheFirst();
        var expected = 1L;
        for (var opened : rows) {
            var position = opened.row().position();
            var known = position == expected ? before : null;
            before = opened.isInPlace() ? checked(opened, known) : null;
            expected = position + 1;
        }
    }

    /// The link that this row ought to have. `before` is the one that the row before it ought to
    /// have, where that is known.
    private byte[] checked(Opened opened, byte @Nullable [] before) {
        var row = opened.row();
        var right = before == null || opened.isTied() ? row.link() : linkAfter(before, row);
        if (!seal.isOfThisKey(row) || !Arrays.equals(right, row.link())) {
            damage.add(new Damage.ChainBroken(row.position()));
        }
        return right;
    }

    private void findGaps(long headAt) {
        var standing =
                rows.stream().map(opened -> opened.row().position()).collect(Collectors.toSet());
        var end = end(headAt);
        for (var position = 1L; position <= end; position++) {
            if (!entries.containsKey(position) && !standing.contains(position)) {
                damage.add(new Damage.RowMissing(position));
            }
        }
    }

    /// The last place that was surely written: a changed row may claim any place.
    private long end(long headAt) {
        var lastRead = entries.isEmpty() ? 0 : entries.lastKey();
        return rows.stream()
                .mapToLong(opened -> opened.row().position())
                .filter(position -> position <= headAt)
                .reduce(lastRead, Math::max);
    }

    private void checkAgainst(Head head) {
        var end = end(head.position());
        if (end < head.position()) {
            damage.add(new Damage.RolledBack(head.position(), end));
        }
        rows.stream()
                .filter(opened -> opened.row().position() == head.position())
                .filter(opened -> opened.isInPlace() && opened.isTied())
                .filter(opened -> !Arrays.equals(opened.row().link(), head.link()))
                .forEach(_ -> damage.add(new Damage.Replaced(head.position())));
    }
}
