package org.hearthbook.desktop.visits;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.VisitSection;
import org.hearthbook.records.household.Agenda;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What lies on the table when a visit is written: the form, the people, and what waits.
final class VisitTable {

    private final OpenBook book;
    private final Visit visit;
    private final Agenda agenda;

    VisitTable(OpenBook book, Visit visit) {
        this.book = book;
        this.visit = visit;
        agenda = Agenda.of(book.household(), book.pack(), visit.visitor(), book.today());
    }

    Agenda agenda() {
        return agenda;
    }

    /// The visit before this one, to lie beside it.
    Optional<Visit> before() {
        return agenda.last().filter(it -> !it.id().equals(visit.id()));
    }

    /// Everyone of the book who may have been there: who lives here, and who visits.
    List<Person> people() {
        return book.household().people().stream()
                .filter(Person::isHere)
                .filter(it -> !(it.place() instanceof Place.Worker) || isThere(it))
                .toList();
    }

    private boolean isThere(Person worker) {
        return worker.id().equals(visit.visitor())
                || visit.page().present().stream().anyMatch(it -> worker.id().equals(it.person()));
    }

    /// The children who should be seen, with those who are on the page already.
    List<Person> children() {
        var children = new ArrayList<>(agenda.children());
        visit.page().children().stream()
                .flatMap(it -> book.household().person(it.child()).stream())
                .filter(it -> !children.contains(it))
                .forEach(children::add);
        return children;
    }

    /// The actions of earlier visits: those on the page, then the others that are open.
    List<EarlierAction> earlier() {
        var earlier = new ArrayList<>(visit.page().earlier());
        agenda.earlier().stream()
                .filter(it -> !it.visit().equals(visit.id()))
                .filter(it -> earlier.stream().noneMatch(other -> isSame(it, other)))
                .forEach(earlier::add);
        return earlier;
    }

    private static boolean isSame(EarlierAction one, EarlierAction other) {
        return one.visit().equals(other.visit()) && one.action().equals(other.action());
    }

    List<ShownPart.Learner> learners() {
        return book.household().people().stream()
                .filter(Person::isHere)
                .flatMap(it -> learner(it).stream())
                .filter(it -> !it.set().outcomes().isEmpty())
                .toList();
    }

    private Optional<ShownPart.Learner> learner(Person carer) {
        return CarerInduction.of(book.household(), book.pack(), carer, book.today())
                .map(it -> new ShownPart.Learner(carer, it.set()));
    }

    /// The day, and what the `chapters` are made of.
    VisitParts parts(List<Chapter> chapters) {
        var sections = chapters.stream().flatMap(it -> it.parts().stream());
        return new VisitParts(
                Stream.concat(Stream.of(new DayPart(book.today())), sections).toList());
    }

    /// The sections of the form, in its order.
    List<Chapter> chapters() {
        var form = VisitForm.of(book.pack());
        return form.sections().stream().map(it -> chapter(form, it)).toList();
    }

    private Chapter chapter(VisitForm form, VisitSection section) {
        var fields = new FieldsPart(form, section);
        List<VisitPart> parts =
                switch (section.holds()) {
                    case WORDS, NOTES_READ -> List.of(fields);
                    case PEOPLE -> List.of(new PresentPart(people()), fields);
                    case EARLIER_ACTIONS -> List.of(new EarlierPart(earlier()), fields);
                    case CHILDREN -> List.of(new ChildrenPart(section, children()));
                    case OUTCOMES -> List.of(new ShownPart(learners()), fields);
                    case ACTIONS -> List.of(new ActionsPart(people(), book.today()), fields);
                };
        return new Chapter(section, parts);
    }

    /// What someone is called, or the name that stands on the page.
    String name(UUID person) {
        return book.household()
                .person(person)
                .map(Person::name)
                .orElse(person.equals(visit.visitor()) ? visit.page().name() : "");
    }
}
