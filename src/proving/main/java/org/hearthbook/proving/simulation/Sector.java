package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.store.BookLog;
import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.store.LogReading;
import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.laptop.store.MemoryLog;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.laptop.store.Trouble;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One household's log on a simulated disk: it keeps what it says it keeps, and fails when told to.
final class Sector implements BookLog {

    /// What goes wrong with the next thing that is to be kept.
    enum Fault {
        FULL,
        CUT_BEFORE,
        CUT_AFTER,
        UNKNOWN_LOST,
        UNKNOWN_KEPT
    }

    private final MemoryLog log = new MemoryLog();
    private @Nullable Fault next;
    private boolean isInDoubt;

    /// A copy, byte for byte, of what is kept now.
    Sector copy() {
        var copy = new Sector();
        copy.log.keep(log.readAll().entries(), log.marks(), log.reach().orElse(null));
        return copy;
    }

    void fail(@Nullable Fault fault) {
        next = fault;
    }

    /// Whether it is not known if the last thing was kept; asking ends the doubt.
    boolean wasInDoubt() {
        var was = isInDoubt;
        isInDoubt = false;
        return was;
    }

    @Override
    public Saving keep(List<Entry> entries, List<Marked> marks, @Nullable Reach reach) {
        var fault = next;
        next = null;
        if (fault == null) {
            return log.keep(entries, marks, reach);
        }
        return switch (fault) {
            case FULL -> new Saving.NotKept(new Trouble.DiskFull());
            case CUT_BEFORE -> throw new PowerCut();
            case CUT_AFTER -> {
                log.keep(entries, marks, reach);
                throw new PowerCut();
            }
            case UNKNOWN_LOST -> doubt();
            case UNKNOWN_KEPT -> {
                log.keep(entries, marks, reach);
                yield doubt();
            }
        };
    }

    private Saving doubt() {
        isInDoubt = true;
        return new Saving.Unknown(new Trouble.DiskFault("silent"));
    }

    @Override
    public LogReading readAll() {
        return log.readAll();
    }

    @Override
    public List<Marked> marks() {
        return log.marks();
    }

    @Override
    public Optional<Reach> reach() {
        return log.reach();
    }

    Set<UUID> ids() {
        var ids = new LinkedHashSet<UUID>();
        log.readAll().entries().forEach(it -> ids.add(it.id()));
        return ids;
    }

    /// Every change that lies here, in the order in which it came.
    Map<UUID, Written> written() {
        var written = new LinkedHashMap<UUID, Written>();
        for (var entry : log.readAll().entries()) {
            try {
                written.put(entry.id(), Written.read(entry.payload(), Kinds.json()));
            } catch (NotAChange because) {
                throw new IllegalStateException(because);
            }
        }
        return written;
    }

    /// What the service said of each change of which it said something.
    Map<UUID, Mark> marked() {
        var marks = new HashMap<UUID, Mark>();
        log.marks().forEach(it -> marks.put(it.change(), it.mark()));
        return marks;
    }
}
