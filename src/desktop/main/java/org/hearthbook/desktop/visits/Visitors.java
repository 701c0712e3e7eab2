package org.hearthbook.desktop.visits;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.util.List;

/// Those of the fostering service who may visit a household.
final class Visitors {

    private Visitors() {}

    static List<Person> of(OpenBook book) {
        return book.household().people().stream()
                .filter(Person::isHere)
                .filter(it -> it.place() instanceof Place.Worker)
                .toList();
    }
}
