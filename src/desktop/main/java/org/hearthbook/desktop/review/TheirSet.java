package org.hearthbook.desktop.review;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A carer's set of standards as a book tells it to whoever is signed in.
record TheirSet(OpenBook book, Person carer) {

    static TheirSet of(OpenBook book, UUID carer) {
        return new TheirSet(book, book.household().person(carer).orElseThrow());
    }

    /// Empty for a carer who works through no set.
    Optional<InductionProgress> progress() {
        return progress(carer);
    }

    private Optional<InductionProgress> progress(Person person) {
        return CarerInduction.of(book.household(), book.pack(), person, book.today());
    }

    /// The carers of this household who work through a set.
    List<Person> carers() {
        return book.household().people().stream()
                .filter(it -> it.isHere() && progress(it).isPresent())
                .toList();
    }

    /// The outcomes that wait to be read, in the order of the workbook.
    List<OutcomeProgress> ready() {
        return withStanding(OutcomeProgress.Standing.READY);
    }

    /// The outcomes that are not accepted, in the order of the workbook.
    List<OutcomeProgress> left() {
        return progress().stream()
                .flatMap(it -> it.outcomes().stream())
                .filter(it -> it.standing() != OutcomeProgress.Standing.ACCEPTED)
                .toList();
    }

    private List<OutcomeProgress> withStanding(OutcomeProgress.Standing standing) {
        return progress().stream()
                .flatMap(it -> it.outcomes().stream())
                .filter(it -> it.standing() == standing)
                .toList();
    }

    /// The page on which the service writes about the whole set.
    UUID page(InductionProgress progress) {
        return Certificate.idFor(book.household().id(), carer.id(), progress.set().id());
    }

    boolean isMine() {
        return carer.id().equals(book.me());
    }

    String name(Moment moment) {
        return book.household().person(moment.by()).map(Person::name).orElse("");
    }
}
