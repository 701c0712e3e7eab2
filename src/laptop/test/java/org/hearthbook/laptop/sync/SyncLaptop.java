package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/// A laptop with books in memory and an engine, whose clock the test turns.
final class SyncLaptop {

    static final Instant MONDAY = Instant.parse("2027-03-01T22:04:00Z");
    static final UUID HILL = new UUID(0x7000, 1);
    static final UUID AMARA = new UUID(0x7000, 11);

    private final Random random = new Random(20_270_301);
    final LooseBooks books;
    final BooksDisk disk;
    final List<SyncRequest> said = new ArrayList<>();
    Instant now = MONDAY;
    Engine engine;

    SyncLaptop() {
        var wall = Clock.fixed(MONDAY, ZoneOffset.UTC);
        var desk = new Desk(wall, new SecureRandom(), System::nanoTime);
        books = new LooseBooks(new UUID(0x7100, 1), desk);
        disk = new BooksDisk(books);
        engine = newEngine();
        begin(HILL);
    }

    private Engine newEngine() {
        return new Engine(disk, (InstantSource) () -> now, random);
    }

    void crash() {
        books.crash();
        engine = newEngine();
    }

    void begin(UUID household) {
        books.begin(household);
        var day = LocalDate.of(2026, 9, 4);
        act(household, Act.on(household, new HouseholdChange.Begun("The Hill")));
        act(household, Act.on(AMARA, new PersonChange.CarerAdded("Amara", "primary", day, "")));
    }

    void act(UUID household, Act act) {
        var acted = books.book(household).act(AMARA, List.of(act));
        if (!acted.isSaved()) {
            throw new AssertionError(acted.words());
        }
    }

    UUID note(String text) {
        return note(HILL, text);
    }

    UUID note(UUID household, String text) {
        var note = books.book(household).newId();
        var wording = wording(text);
        act(household, Act.on(note, new NoteChange.NoteWritten(wording, List.of())));
        return note;
    }

    static Wording wording(String text) {
        var day = LocalDate.of(2027, 3, 1);
        return new Wording("everyday", List.of(), day, null, text, Map.of(), List.of(), List.of());
    }

    /// The one change that began `note`.
    UUID change(UUID household, UUID note) {
        return books.book(household).household().history(note).getFirst().change().id();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /// The request that the engine wants sent now.
    SyncRequest request() {
        if (engine.next() instanceof Next.Send(var request)) {
            said.add(request);
            return request;
        }
        throw new AssertionError("It has nothing to say");
    }

    /// How long the engine wants to wait.
    Duration rest() {
        if (engine.next() instanceof Next.Wait(var until)) {
            return Duration.between(now, until);
        }
        throw new AssertionError("It does not wait");
    }

    boolean wantsToSpeak() {
        if (engine.next() instanceof Next.Send(var request)) {
            said.add(request);
            engine.failed(new Failure.CutOff());
            return true;
        }
        return false;
    }

    /// Lets it say everything to `service`; gives how many requests that took.
    int saysAll(StubbornService service) {
        engine.nudge();
        return saysAll(service, _ -> null);
    }

    /// The same, but `fails` says which requests bring no answer.
    int saysAll(StubbornService service, Function<SyncRequest, @Nullable Failure> fails) {
        var requests = 0;
        while (engine.next() instanceof Next.Send(var request)) {
            said.add(request);
            var failure = fails.apply(request);
            if (failure == null) {
                engine.answered(request, service.answer(request));
            } else {
                engine.failed(failure);
            }
            if (++requests > 300) {
                throw new AssertionError("It goes on and on");
            }
        }
        return requests;
    }
}
