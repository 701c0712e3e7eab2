package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Mark.Hold;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Watches over what comes from elsewhere and takes pages away: a few are let through, many at once
/// are held until a person was asked.
final class Removals {

    private static final int MOST = 10;
    private static final int FEWEST = 3;
    private static final int ONE_IN = 5;

    private final UUID laptop;
    private final Ledger ledger;
    private final Set<UUID> begunInThisPull = new HashSet<>();

    Removals(UUID laptop, Ledger ledger) {
        this.laptop = laptop;
        this.ledger = ledger;
    }

    /// Decides about the removals in `fresh`, by changing their marks. While more may come, all of
    /// them are held; with the last of a pull it is counted how many records they would take.
    ///
    /// @param wasWhole whether this laptop had everything before: a book that arrives for the first
    ///     time loses nothing by its old removals
    void judge(List<Written> fresh, Map<UUID, Mark> marks, boolean wasWhole, boolean isLast) {
        for (var written : fresh) {
            if (wasWhole && takesAway(written)) {
                hold(written.change().id(), marks, Hold.PERHAPS);
            }
        }
        fresh.stream().map(it -> it.change().record()).forEach(this::noteIfNew);
        if (isLast) {
            settle(fresh, marks);
            begunInThisPull.clear();
        }
    }

    private void noteIfNew(UUID record) {
        if (!ledger.knows(record)) {
            begunInThisPull.add(record);
        }
    }

    private boolean takesAway(Written written) {
        var change = written.change();
        return putsBack(change.body()).isPresent()
                && !change.on().equals(laptop)
                && ledger.knows(change.record())
                && !begunInThisPull.contains(change.record());
    }

    private static void hold(UUID id, Map<UUID, Mark> marks, Hold hold) {
        marks.computeIfPresent(
                id, (_, mark) -> mark instanceof Mark.Received it ? it.held(hold) : mark);
    }

    private void settle(List<Written> fresh, Map<UUID, Mark> marks) {
        var records = new HashSet<UUID>();
        for (var written : fresh) {
            if (marks.get(written.change().id()) instanceof Mark.Received it
                    && it.hold() == Hold.PERHAPS) {
                records.add(written.change().record());
            }
        }
        for (var line : ledger.outOfFold()) {
            if (line.isHeld(Hold.PERHAPS) && line.mark() != null) {
                records.add(line.record());
                marks.putIfAbsent(line.id(), line.mark());
            }
        }
        var hold = areTooMany(records.size()) ? Hold.ASKED : Hold.NONE;
        marks.replaceAll((_, mark) ->
                mark instanceof Mark.Received it && it.hold() == Hold.PERHAPS
                        ? it.held(hold)
                        : mark);
    }

    private boolean areTooMany(int records) {
        return areTooMany(records, ledger.records());
    }

    /// Whether a person is asked before `records` of so many in the book are taken away.
    static boolean areTooMany(int records, int ofAll) {
        return records > MOST || (records >= FEWEST && records * ONE_IN > ofAll);
    }

    /// What undoes a removal; empty when `body` takes nothing away.
    static Optional<Body> putsBack(Body body) {
        return switch (body) {
            case NoteChange.Removed _ -> Optional.of(new NoteChange.Restored());
            case FileChange.Removed _ -> Optional.of(new FileChange.Restored());
            case TrainingChange.Removed _ -> Optional.of(new TrainingChange.Restored());
            case PersonChange.MovedOn _ -> Optional.of(new PersonChange.Returned());
            default -> Optional.empty();
        };
    }

    /// Whether `act` does not put back what is back already.
    static boolean isNeeded(Household trial, Act act) {
        return switch (act.body()) {
            case NoteChange.Restored _ ->
                    trial.note(act.record()).filter(Note::isRemoved).isPresent();
            case FileChange.Restored _ ->
                    trial.file(act.record()).filter(KeptFile::isRemoved).isPresent();
            case TrainingChange.Restored _ ->
                    trial.training(act.record()).filter(Training::isRemoved).isPresent();
            case PersonChange.Returned _ ->
                    trial.person(act.record()).filter(it -> !it.isHere()).isPresent();
            default -> true;
        };
    }
}
