package org.hearthbook.laptop.book;

import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Addition;
import org.hearthbook.records.visits.Closing;
import org.hearthbook.records.visits.Visit;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which a record is found.
final class Findable {

    private final Household household;

    Findable(Household household) {
        this.household = household;
    }

    /// Every word of a record that a person may look for; empty when it is not to be found.
    Optional<String> words(UUID record) {
        return household
                .note(record)
                .map(this::ofNote)
                .or(() -> household.training(record).map(Findable::ofTraining))
                .or(() -> household.evidence(record).map(Findable::ofEvidence))
                .or(() -> household.visit(record).map(Findable::ofVisit))
                .or(() -> household.certificate(record).map(this::ofCertificate))
                .or(() -> household.person(record).map(Findable::ofPerson))
                .filter(it -> !it.isBlank());
    }

    private String ofNote(Note note) {
        if (note.isRemoved()) {
            return "";
        }
        var wordings = note.standing().stream().map(it -> it.wording());
        var texts =
                wordings.flatMap(
                        it -> Stream.concat(Stream.of(it.text()), it.fields().values().stream()));
        var names = note.wording().about().stream().flatMap(it -> nameOf(it).stream());
        return Stream.of(texts, note.quotes().stream().map(Quote::words), names)
                .flatMap(it -> it)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> nameOf(UUID person) {
        return household.person(person).map(Person::name);
    }

    private static String ofTraining(Training training) {
        var course = training.course();
        return training.isRemoved()
                ? ""
                : String.join(
                        "\n",
                        course.title(),
                        course.provider(),
                        course.learned(),
                        course.changedAtHome());
    }

    private static String ofEvidence(Evidence evidence) {
        return evidence.outcome() + "\n" + evidence.account();
    }

    private static String ofVisit(Visit visit) {
        return visit.dropped() != null
                ? ""
                : Stream.of(
                                Stream.of(visit.page().text()),
                                visit.closings().stream().map(Closing::how),
                                visit.additions().stream().map(Addition::words))
                        .flatMap(it -> it)
                        .collect(Collectors.joining("\n"));
    }

    private String ofCertificate(Certificate certificate) {
        var words = new ArrayList<String>();
        words.add(Words.of("certificate"));
        nameOf(certificate.carer()).ifPresent(words::add);
        certificate.moves().forEach(it -> words.add(it.reason()));
        certificate.recommendation().ifPresent(it -> words.add(it.words()));
        certificate.sentBack().forEach(it -> words.add(it.words()));
        return String.join("\n", words);
    }

    private static String ofPerson(Person person) {
        var profile = person.profile().values().stream().map(it -> it.words());
        return Stream.concat(Stream.of(person.name(), person.sayIt()), profile)
                .collect(Collectors.joining("\n"));
    }
}
