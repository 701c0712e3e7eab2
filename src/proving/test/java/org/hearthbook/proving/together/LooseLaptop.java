package org.hearthbook.proving.together;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.LooseBook;
import org.hearthbook.laptop.sync.BooksDisk;
import org.hearthbook.laptop.sync.Engine;
import org.hearthbook.laptop.sync.LooseBooks;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.service.sync.Caller;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A carer's laptop with its book in memory, and its engine.
final class LooseLaptop {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC);

    final UUID laptop = UUID.randomUUID();
    final UUID household;
    final UUID person;
    final LooseBooks books;
    final BooksDisk disk;
    private final Random random = new Random(7);
    Engine engine;

    LooseLaptop(UUID household, UUID person) {
        this.household = household;
        this.person = person;
        books = new LooseBooks(laptop, new Desk(CLOCK, new SecureRandom(), System::nanoTime));
        books.begin(household);
        disk = new BooksDisk(books);
        engine = new Engine(disk, CLOCK, random);
    }

    void crash() {
        books.crash();
        engine = new Engine(disk, CLOCK, random);
    }

    LooseBook book() {
        return books.book(household);
    }

    Caller caller() {
        return HillService.carer(laptop, person, household);
    }

    int syncWith(HillService service) {
        return service.hear(engine, caller());
    }

    void begin(UUID other) {
        act(household, new HouseholdChange.Begun("The Hill"));
        act(person, carer("Amara"));
        act(other, carer("Ben"));
    }

    private static PersonChange carer(String name) {
        return new PersonChange.CarerAdded(name, "primary", MONDAY, "");
    }

    void act(UUID record, Body body) {
        act(Act.on(record, body));
    }

    void act(Act act) {
        var acted = book().act(person, List.of(act));
        if (!acted.isSaved()) {
            throw new AssertionError(acted.words());
        }
    }

    UUID note(String text) {
        var note = book().newId();
        act(note, new NoteChange.NoteWritten(wording(text), List.of()));
        return note;
    }

    static Wording wording(String text) {
        return new Wording(
                "everyday", List.of(), MONDAY, null, text, Map.of(), List.of(), List.of());
    }

    String digest() {
        return book().household().digest(Kinds.json());
    }
}
