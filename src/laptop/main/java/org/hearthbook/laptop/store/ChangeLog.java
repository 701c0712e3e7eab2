package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One household's changes on the disk, sealed.
public final class ChangeLog implements BookLog {

    private final Database database;
    private final ChangeRows rows;
    private final RowSeal seal;
    private final PostRows post;
    private final LogEnd end;

    ChangeLog(Vault.Parts parts, Sealing sealing) {
        database = parts.database();
        rows = new ChangeRows(sealing.owner());
        seal = new RowSeal(sealing);
        post = new PostRows(sealing);
        end = new LogEnd(database, rows, seal, new HeadFile(parts.folder(), sealing));
    }

    /// Keeps all of `entries` or none, and returns when the disk has them. An entry that is kept
    /// already is left as it is, so the same ones can be offered again.
    public Saving append(List<Entry> entries) {
        return keep(entries, List.of(), null);
    }

    @Override
    public Saving keep(List<Entry> entries, List<Marked> marks, @Nullable Reach reach) {
        try {
            return database.inTurn(() -> keepInTurn(entries, marks, reach));
        } catch (StoreException e) {
            return new Saving.NotKept(e.trouble());
        }
    }

    @Override
    public LogReading readAll() {
        return database.inTurn(this::readInTurn);
    }

    @Override
    public List<Marked> marks() {
        return database.read(post::marks);
    }

    @Override
    public Optional<Reach> reach() {
        return database.read(post::reach);
    }

    /// How many entries the log holds.
    public long size() {
        return end.last().map(ChangeRow::position).orElse(0L);
    }

    /// Takes the log as it now ends for whole, once a person was told what is missing from it.
    public void acceptAsItEnds() {
        try {
            end.rememberAnew(end.last());
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    private Saving keepInTurn(List<Entry> entries, List<Marked> marks, @Nullable Reach reach) {
        var fresh = new ArrayList<Entry>();
        var ids = entries.stream().map(Entry::id).toList();
        var taken = database.read(connection -> rows.byIds(connection, ids));
        for (var entry : entries) {
            var kept = taken.get(entry.id());
            if (kept == null) {
                fresh.add(entry);
            } else if (!isSame(kept, entry)) {
                return new Saving.NotKept(new Trouble.Clash(entry.id()));
            }
        }
        if (!fresh.isEmpty()) {
            return keepFresh(fresh, marks, reach);
        }
        return marks.isEmpty() && reach == null
                ? new Saving.Kept()
                : database.write(
                        connection -> post.put(connection, marks, reach),
                        connection -> post.holds(connection, marks, reach));
    }

    private boolean isSame(ChangeRow kept, Entry entry) {
        return Arrays.equals(kept.record(), Sql.bytes(entry.record()))
                && seal.open(kept)
                        .filter(content -> Arrays.equals(content.payload(), entry.payload()))
                        .isPresent();
    }

    private Saving keepFresh(List<Entry> fresh, List<Marked> marks, @Nullable Reach reach) {
        var last = end.last();
        var head = end.remembered(last).filter(known -> end.agrees(known, last));
        var sealed = sealedAfter(last, fresh);
        var saving =
                database.write(
                        connection -> insert(connection, sealed, marks, reach),
                        connection ->
                                rows.holds(connection, sealed)
                                        && post.holds(connection, marks, reach));
        if (saving.isKept()) {
            head.ifPresent(known -> end.advance(known, sealed.getLast()));
        }
        return saving;
    }

    private void insert(
            Connection connection,
            List<ChangeRow> sealed,
            List<Marked> marks,
            @Nullable Reach reach)
            throws SQLException {
        rows.insert(connection, sealed);
        if (!marks.isEmpty() || reach != null) {
            post.put(connection, marks, reach);
        }
    }

    /// Each is sealed by itself, a page of many on every core; only the links come one by one.
    private List<ChangeRow> sealedAfter(Optional<ChangeRow> last, List<Entry> fresh) {
        var next = last.map(ChangeRow::position).orElse(0L) + 1;
        var sealed =
                IntStream.range(0, fresh.size())
                        .parallel()
                        .mapToObj(at -> seal.seal(next + at, fresh.get(at)))
                        .toList();
        var rows = new ArrayList<ChangeRow>();
        var link = end.link(last);
        for (var loose : sealed) {
            var row = seal.tie(loose, link);
            link = row.link();
            rows.add(row);
        }
        return rows;
    }

    private LogReading readInTurn() {
        var last = end.last();
        var head = end.remembered(last);
        var reading = LogReader.read(seal, database.read(rows::all), head);
        if (!reading.damage().isEmpty()) {
            var salvaged = LogReader.read(seal, database.read(rows::salvage), head);
            reading = salvaged.entries().size() > reading.entries().size() ? salvaged : reading;
        }
        return last.isPresent() && head.isEmpty() ? withHeadLost(reading) : reading;
    }

    private static LogReading withHeadLost(LogReading reading) {
        var damage = new ArrayList<>(reading.damage());
        damage.add(new Damage.HeadLost());
        return new LogReading(reading.entries(), damage);
    }
}
