package org.hearthbook.proving.simulation;

import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What people do to notes.
final class NoteActs {

    private NoteActs() {}

    static Optional<Intention> next(View view) {
        var notes = List.copyOf(view.book().notes());
        if (notes.isEmpty() || view.chance().oneIn(3)) {
            return Optional.of(
                    Intention.begin(
                            view.newRecord(),
                            new NoteChange.NoteWritten(wording(view), List.of())));
        }
        return Optional.of(toSome(view, view.chance().pick(notes)));
    }

    private static Intention toSome(View view, Note note) {
        var body =
                switch (view.chance().below(10)) {
                    case 0, 1 -> new NoteChange.Removed(view.words());
                    case 2 -> new NoteChange.Quoted(new Quote(child(view), view.words()));
                    case 3 ->
                            new NoteChange.ChildAsked(
                                    child(view),
                                    view.day(),
                                    true,
                                    view.chance().pick(List.of(NoteChange.Answer.values())),
                                    view.words());
                    default ->
                            note.isRemoved() && view.chance().oneIn(2)
                                    ? new NoteChange.Restored()
                                    : new NoteChange.Amended(wording(view), view.words());
                };
        return Intention.now(view, note.id(), body);
    }

    /// So many at once that every other laptop has to ask.
    static List<Intention> removeMany(View view) {
        return view.book().notes().stream()
                .filter(it -> !it.isRemoved())
                .limit(15)
                .map(it -> Intention.now(view, it.id(), new NoteChange.Removed(view.words())))
                .toList();
    }

    static Wording wording(View view) {
        return new Wording(
                "daily",
                List.of(),
                view.day(),
                null,
                view.text(),
                Map.of("mood", view.words()),
                List.of(),
                List.of());
    }

    private static UUID child(View view) {
        return view.book().people().stream()
                .filter(Person::isChild)
                .map(Person::id)
                .findFirst()
                .orElse(view.me());
    }
}
