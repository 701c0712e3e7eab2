package org.hearthbook.desktop.induction;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.util.Optional;

/// How the carer who is signed in stands with their standards, as the book tells it.
final class InductionChapter {

    private final OpenBook book;

    InductionChapter(OpenBook book) {
        this.book = book;
    }

    private Optional<Place.Carer> place() {
        return book.person().asCarer();
    }

    Optional<CarerKind> kind() {
        return place().flatMap(it -> book.pack().carerKind(it.carerKind()));
    }

    /// Empty for someone who has no standards to work through.
    Optional<InductionProgress> progress() {
        return CarerInduction.of(book.household(), book.pack(), book.person(), book.today());
    }

    /// The supervising social worker, once the book knows them.
    Optional<String> socialWorker() {
        return book.household().people().stream()
                .filter(it -> it.isHere() && it.role() == Role.SUPERVISING_SOCIAL_WORKER)
                .map(Person::name)
                .findFirst();
    }
}
