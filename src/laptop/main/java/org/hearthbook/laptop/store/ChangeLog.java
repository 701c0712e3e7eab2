package org.hearthbook.laptop.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One household's changes, in the order in which they were written. Only ever grows.
public final class ChangeLog {

    private final Database database;
    private final ChangeRows rows;
    private final RowSeal seal;
    private final LogEnd end;

    ChangeLog(Vault.Parts parts, Sealing sealing) {
        database = parts.database();
        rows = new ChangeRows(sealing.owner());
        seal = new RowSeal(sealing);
        end = new LogEnd(database, rows, seal, new HeadFile(parts.folder(), sealing));
    }

    /// Keeps all of `entries` or none, and returns when the disk has them. An entry that is kept
    /// already is left as it is, so the same ones can be offered again.
    public Saving append(List<Entry> entries) {
        try {
            return database.inTurn(() -> appendInTurn(entries));
        } catch (StoreException e) {
            return new Saving.NotKept(e.trouble());
        }
    }

    /// Every entry that opens, in order, and what is wrong with the rest.
    public LogReading readAll() {
        return database.inTurn(this::readInTurn);
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

    private Saving appendInTurn(List<Entry> entries) {
        var fresh = new ArrayList<Entry>();
        for (var entry : entries) {
            var kept = database.read(connection -> rows.byId(connection, entry.id()));
            if (kept.isEmpty()) {
                fresh.add(entry);
            } else if (!isSame(kept.get(), entry)) {
                return new Saving.NotKept(new Trouble.Clash(entry.id()));
            }
        }
        return fresh.isEmpty() ? new Saving.Kept() : appendFresh(fresh);
    }

    private boolean isSame(ChangeRow kept, Entry entry) {
        return Arrays.equals(kept.record(), Sql.bytes(entry.record()))
                && seal.open(kept)
                        .filter(content -> Arrays.equals(content.payload(), entry.payload()))
                        .isPresent();
    }

    private Saving appendFresh(List<Entry> fresh) {
        var last = end.last();
        var head = end.remembered(last).filter(known -> end.agrees(known, last));
        var sealed = sealedAfter(last, fresh);
        var saving =
                database.write(
                        connection -> rows.insert(connection, sealed),
                        connection -> rows.holds(connection, sealed));
        if (saving.isKept()) {
            head.ifPresent(known -> end.advance(known, sealed.getLast()));
        }
        return saving;
    }

    private List<ChangeRow> sealedAfter(Optional<ChangeRow> last, List<Entry> fresh) {
        var position = last.map(ChangeRow::position).orElse(0L);
        var link = end.link(last);
        var sealed = new ArrayList<ChangeRow>();
        for (var entry : fresh) {
            var row = seal.seal(++position, entry, link);
            link = row.link();
            sealed.add(row);
        }
        return sealed;
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
