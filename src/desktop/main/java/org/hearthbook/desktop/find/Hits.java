package org.hearthbook.desktop.find;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;

import java.time.LocalDate;
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
                        household.visit(record).filter(it -> it.dropped() == null).map(Hits::visit),
                        household.evidence(record).map(this::evidence),
                        household.certificate(record).map(this::certificate),
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

    private static Hit visit(Visit visit) {
        var announced = visit.page().announced() ? "visit.announced" : "visit.unannounced";
        return new Hit(
                Hit.Kind.VISITS,
                WORDS.get(announced, SpokenDate.say(visit.on())),
                visit.page().name(),
                new Place.OneVisit(visit.id()));
    }

    private Hit evidence(Evidence evidence) {
        var code = evidence.outcome();
        var isMine = evidence.carer().equals(book.me());
        return new Hit(
                Hit.Kind.STANDARDS,
                isMine
                        ? WORDS.get("outcome", code)
                        : WORDS.get("theirOutcome", code, name(evidence.carer())),
                line(evidence.account()),
                isMine
                        ? new Place.OneOutcome(code)
                        : new Place.TheirOutcome(evidence.carer(), code));
    }

    /// A carer's own page of the standards holds their certificate.
    private Hit certificate(Certificate certificate) {
        var completion = certificate.completion();
        var when =
                completion == null
                        ? WORDS.get("certificate.notYet")
                        : WORDS.get("certificate.signed", day(completion.signing().moment()));
        return new Hit(
                Hit.Kind.STANDARDS,
                WORDS.get("certificate"),
                name(certificate.carer()) + ". " + when,
                isOfTheService()
                        ? new Place.Completion(certificate.carer())
                        : new Place.Standards());
    }

    private String day(Moment moment) {
        return SpokenDate.say(LocalDate.ofInstant(moment.at(), book.clock().getZone()));
    }

    private boolean isOfTheService() {
        return book.household().actor(book.me()).isService();
    }

    private String name(UUID person) {
        return book.household().person(person).map(Person::name).orElse("");
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
