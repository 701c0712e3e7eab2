package org.hearthbook.desktop.training;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.Training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the book knows of the learning of a carer.
final class CarerChapter {

    private final OpenBook book;
    private final Person carer;

    /// Of whoever is signed in.
    CarerChapter(OpenBook book) {
        this(book, book.person());
    }

    CarerChapter(OpenBook book, Person carer) {
        this.book = book;
        this.carer = carer;
    }

    /// One of each carer who fosters in this household now.
    static List<CarerChapter> ofAll(OpenBook book) {
        return book.household().people().stream()
                .filter(it -> it.isHere() && it.asCarer().isPresent())
                .map(it -> new CarerChapter(book, it))
                .toList();
    }

    String name() {
        return carer.name();
    }

    Optional<CarerKind> kind() {
        return place().flatMap(it -> book.pack().carerKind(it.carerKind()));
    }

    private Optional<Place.Carer> place() {
        return carer.asCarer();
    }

    Optional<InductionSet> inductionSet() {
        return kind().flatMap(book.pack()::inductionSetFor);
    }

    List<Asked> asked() {
        return place().flatMap(it -> kind().map(kind -> asked(it, kind))).orElse(List.of());
    }

    private List<Asked> asked(Place.Carer place, CarerKind kind) {
        return Asked.of(place.approvedOn(), kind, courses(), book.today());
    }

    /// Their courses, the latest first.
    List<Training> courses() {
        return book.household().training().stream()
                .filter(it -> it.carer().equals(carer.id()) && !it.isRemoved())
                .sorted(Comparator.comparing((Training it) -> it.course().on()).reversed())
                .toList();
    }

    /// Their goals: the open ones first, each group in the order in which they were set.
    List<Goal> goals() {
        return book.household().goals().stream()
                .filter(it -> it.carer().equals(carer.id()))
                .sorted(Comparator.comparing(Goal::standing).thenComparing(it -> it.set().at()))
                .toList();
    }
}
