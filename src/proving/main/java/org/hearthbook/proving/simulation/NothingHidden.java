package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Looks for everything that was ever saved, and for every wording that nobody wrote over.
final class NothingHidden {

    private NothingHidden() {}

    static void check(Aftermath after, Verdicts verdicts) {
        var logged = new HashSet<UUID>();
        after.logs().values().forEach(log -> log.forEach(it -> logged.add(it.id())));
        after.truth()
                .saved()
                .keySet()
                .forEach(id -> {
                    if (!after.truth().isLost(id)) {
                        verdicts.expect(
                                Promise.I7,
                                logged.contains(id)
                                        || after.truth().isHandedOver(id)
                                        || after.laptops().stream().anyMatch(it -> tells(it, id)),
                                () -> id + " can be reached nowhere");
                    }
                });
        for (var laptop : after.laptops()) {
            laptop.books()
                    .forEach((home, book) -> {
                        checkListed(laptop, book, verdicts);
                        if (laptop.reads().contains(home)) {
                            checkShown(after, laptop, home, book, verdicts);
                            checkConflicts(laptop, book, verdicts);
                        }
                    });
        }
    }

    /// Whether the change lies on this laptop as one that waits, or that a person was told of.
    private static boolean tells(LaptopAfter laptop, UUID id) {
        return laptop.books().values().stream().anyMatch(it -> it.held().containsKey(id));
    }

    private static void checkListed(LaptopAfter laptop, BookAfter book, Verdicts verdicts) {
        book.marks()
                .forEach((id, mark) -> {
                    if (mark instanceof Mark.Refused refused) {
                        verdicts.expect(
                                Promise.I7,
                                refused.isSettled() || book.listed().contains(id),
                                () -> laptop.name() + " hides that " + id + " was refused");
                    }
                });
    }

    private static void checkShown(
            Aftermath after, LaptopAfter laptop, Home home, BookAfter book, Verdicts verdicts) {
        var shown = new HashSet<UUID>();
        var records = new HashSet<UUID>();
        after.log(home).forEach(it -> records.add(it.written().change().record()));
        for (var record : records) {
            book.household().history(record).forEach(it -> shown.add(it.change().id()));
        }
        for (var line : after.log(home)) {
            verdicts.expect(
                    Promise.I7,
                    shown.contains(line.id()),
                    () -> laptop.name() + " does not show " + line.id());
        }
    }

    private static void checkConflicts(LaptopAfter laptop, BookAfter book, Verdicts verdicts) {
        for (var note : book.household().notes()) {
            verdicts.expect(
                    Promise.I7,
                    new HashSet<>(note.heads()).containsAll(standing(book.household(), note)),
                    () -> laptop.name() + " hides a wording of " + note.id());
        }
    }

    /// The wordings that nothing was written over, by what the changes themselves say.
    private static Set<UUID> standing(Household household, Note note) {
        var standing = new HashSet<UUID>();
        var over = new HashSet<UUID>();
        for (var written : household.history(note.id())) {
            var change = written.change();
            if (change.body() instanceof NoteChange.NoteWritten && standing.isEmpty()) {
                standing.add(change.id());
            }
            if (change.body() instanceof NoteChange.Amended) {
                standing.add(change.id());
                over.addAll(change.base());
            }
        }
        standing.removeAll(over);
        return standing;
    }
}
