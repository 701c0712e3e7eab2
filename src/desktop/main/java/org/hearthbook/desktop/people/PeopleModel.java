package org.hearthbook.desktop.people;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.util.List;
import java.util.function.Predicate;

/// Everyone in the household, by what they are to it.
final class PeopleModel {

    private static final Words WORDS = Words.of(PeopleView.class);

    private final OpenBook book;

    PeopleModel(OpenBook book) {
        this.book = book;
    }

    List<Person> children() {
        return here(Person::isChild);
    }

    List<Person> others() {
        return here(it -> it.place() instanceof Place.OtherChild);
    }

    List<Person> carers() {
        return here(it -> it.asCarer().isPresent());
    }

    List<Person> movedOn() {
        return book.household().people().stream().filter(it -> !it.isHere()).toList();
    }

    private List<Person> here(Predicate<Person> chosen) {
        return book.household().people().stream().filter(Person::isHere).filter(chosen).toList();
    }

    /// The quiet line under a name.
    String under(Person person) {
        var left = person.movedOn();
        if (left != null) {
            return WORDS.get("left", SpokenDate.say(left));
        }
        return switch (person.place()) {
            case Place.Carer carer -> carer(person, carer);
            case Place.Child(_, var cameHome) ->
                    person.sayIt().isBlank()
                            ? WORDS.get("since", SpokenDate.say(cameHome))
                            : WORDS.get("sayIt", person.sayIt());
            case Place.OtherChild() -> "";
            case Place.Worker(_, var team) -> team;
        };
    }

    private String carer(Person person, Place.Carer carer) {
        var kind =
                book.pack()
                        .carerKind(carer.carerKind())
                        .map(it -> it.label())
                        .orElse(carer.carerKind());
        return book.keys().canSignIn(person.id()) ? kind : kind + ". " + WORDS.get("cannotSignIn");
    }
}
