package org.hearthbook.desktop.find;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Turns the records that were found into lines that a person recognises.
final class Hits {

    private static final Words WORDS = Words.of(FindView.class);
    private static final int LINE = 90;

    private final OpenBook book;

    Hits(OpenBook book) {
        this.book = book;
    }

    /// At most `most` lines for what holds the words of `typed`, by kind, the newest first.
    List<Hit> of(String typed, int most) {
        return book.find(typed, most).stream()
                .flatMap(this::hit)
                .sorted(Comparator.comparing(Hit::kind))
                .toList();
    }

    private Stream<Hit> hit(UUID record) {
        var household = book.household();
        return Stream.of(
                        household.person(record).map(Hits::person),
                        household.note(record).filter(it -> !it.isRemoved()).map(this::note),
                        household.evidence(record).map(this::evidence),
                        household.training(record).filter(it -> !it.isRemoved()).map(Hits::course))
                .flatMap(it -> it.stream());
    }

    private static Hit person(Person person) {
        return new Hit(
                Hit.Kind.PEOPLE, person.name(), person.sayIt(), new Place.OnePerson(person.id()));
    }

    private Hit note(Note note) {
        var wording = note.wording();
        var kind = book.pack().noteKind(wording.kind()).map(it -> it.label()).orElse("");
        return new Hit(
                Hit.Kind.NOTES,
                SpokenDate.say(wording.happenedOn()) + (kind.isEmpty() ? "" : ", " + kind),
                line(wording.text()),
                new Place.OneNote(note.id()));
    }

    private Hit evidence(Evidence evidence) {
        var isMine = evidence.carer().equals(book.me());
        return new Hit(
                Hit.Kind.STANDARDS,
                WORDS.get("outcome", evidence.outcome()),
                line(evidence.account()),
                isMine
                        ? new Place.OneOutcome(evidence.outcome())
                        : new Place.TheirOutcome(evidence.carer(), evidence.outcome()));
    }

    private static Hit course(Training training) {
        return new Hit(
                Hit.Kind.TRAINING,
                training.course().title(),
                SpokenDate.say(training.course().on()),
                new Place.OneCourse(training.id()));
    }

    private static String line(String text) {
        var one = text.strip().lines().findFirst().orElse("");
        return one.length() <= LINE ? one : one.substring(0, LINE).stripTrailing() + "\u2026";
    }
}
