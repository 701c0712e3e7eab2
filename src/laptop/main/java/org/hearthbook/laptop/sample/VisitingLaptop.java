package org.hearthbook.laptop.sample;

import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.Person;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;

/// The laptop that the social worker brings along. What people write and sign on it goes into the
/// book on the table by hand.
final class VisitingLaptop {

    private final Table table;
    private final Cast cast;
    private final Pens pens;
    private final UUID manager;

    VisitingLaptop(Table table, Cast cast, Pens pens) {
        this.table = table;
        this.cast = cast;
        this.pens = pens;
        manager = pens.newId();
    }

    /// Who signs certificates.
    UUID manager() {
        return manager;
    }

    UUID newId() {
        return pens.newId();
    }

    /// The book on the table.
    Household household() {
        return table.of(cast.amara()).household();
    }

    Person person(UUID id) {
        return household().person(id).orElseThrow();
    }

    /// Makes the manager known, and the keys that people sign with on this laptop.
    void introduce() {
        var theirs = open();
        theirs.arrive(manager, Cast.managerAdded());
        bring(theirs, manager);
        var here = open();
        Stream.of(cast.amara(), cast.worker()).forEach(it -> here.write(it, it, pens.give(it)));
        bring(here);
    }

    /// As much of the book as visits and certificates are written over.
    Elsewhere open() {
        var book = household();
        var known = new HashSet<UUID>();
        book.people().forEach(it -> known.add(it.id()));
        book.visits().forEach(it -> known.add(it.id()));
        book.evidence().forEach(it -> known.add(it.id()));
        book.certificates().forEach(it -> known.add(it.id()));
        return new Elsewhere(book.only(known), pens);
    }

    /// What was written goes into the book on the table.
    void bring(Elsewhere written) {
        bring(written, cast.worker());
    }

    private void bring(Elsewhere written, UUID by) {
        written.bringTo(table.of(cast.amara()).book(), by);
    }
}
