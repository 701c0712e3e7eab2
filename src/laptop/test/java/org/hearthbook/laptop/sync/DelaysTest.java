package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.AMARA;
import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Delay.Cause;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What waits for somebody to see to it: said with its reason, offered again, gone when it is
/// there.
final class DelaysTest {

    private static final UUID JO = new UUID(0x7000, 13);

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    private List<Delay> delays() {
        return laptop.books.book(HILL).bag().delays();
    }

    private Sending sending(UUID record) {
        return laptop.books.book(HILL).post(AMARA).sending(record);
    }

    private UUID joIsIntroduced() {
        var added = new PersonChange.WorkerAdded("Jo", Role.SUPERVISING_SOCIAL_WORKER, "North");
        laptop.books.book(HILL).act(JO, List.of(Act.on(JO, added)));
        var change = laptop.change(HILL, JO);
        service.putOff.put(change, NotYet.ASSIGNMENT);
        return change;
    }

    private UUID noteByJo() {
        var note = laptop.books.book(HILL).newId();
        var body = new NoteChange.NoteWritten(SyncLaptop.wording("A visit."), List.of());
        laptop.books.book(HILL).act(JO, List.of(Act.on(note, body)));
        service.putOff.put(laptop.change(HILL, note), NotYet.PERSON);
        return note;
    }

    @Test
    void saysOfAllThatAWorkerWroteThatTheyAreNotAssigned() {
        var introduced = joIsIntroduced();
        laptop.saysAll(service);
        var note = noteByJo();

        laptop.saysAll(service);

        var delay = delays().getFirst();
        assertEquals(1, delays().size());
        assertEquals(Cause.NOT_ASSIGNED, delay.because());
        assertEquals(JO, delay.who());
        assertEquals(Set.of(introduced, laptop.change(HILL, note)), ids(delay));
        assertInstanceOf(Sending.Delayed.class, sending(JO));
        assertInstanceOf(Sending.Delayed.class, sending(note));
    }

    private static Set<UUID> ids(Delay delay) {
        var ids = new HashSet<UUID>();
        for (Written written : delay.changes()) {
            ids.add(written.change().id());
        }
        return ids;
    }

    @Test
    void saysTheSameOfWhatACarerWroteOverIt() {
        joIsIntroduced();
        var note = noteByJo();
        laptop.act(HILL, Act.on(note, new NoteChange.Amended(SyncLaptop.wording("Both."), "")));

        laptop.saysAll(service);

        assertEquals(3, delays().getFirst().changes().size());
        assertEquals(Cause.NOT_ASSIGNED, delays().getFirst().because());
    }

    @Test
    void goesByItselfOnceTheyAreAssigned() {
        joIsIntroduced();
        var note = noteByJo();
        laptop.saysAll(service);
        service.putOff.clear();
        laptop.pass(Duration.ofHours(2));

        laptop.saysAll(service);

        assertEquals(List.of(), delays());
        assertInstanceOf(Sending.Sent.class, sending(note));
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void saysNothingOfWhatOnlyWaitsForItsTurn() {
        var note = laptop.note("With a photo.");
        service.putOff.put(laptop.change(HILL, note), NotYet.FILE);
        laptop.saysAll(service);
        var later = laptop.note("Not offered yet.");

        assertEquals(List.of(), delays());
        assertEquals(new Sending.Waiting(1), sending(note));
        assertEquals(new Sending.Waiting(1), sending(later));
    }

    @Test
    void saysThatThePageBeforeIsLost() {
        var note = laptop.books.book(HILL).newId();
        var body = new NoteChange.NoteWritten(SyncLaptop.wording("Pancakes."), List.of());
        laptop.act(HILL, Act.over(note, List.of(new UUID(0, 1)), body));

        laptop.saysAll(service);

        assertEquals(Cause.PAGE_LOST, delays().getFirst().because());
        assertEquals(1, delays().getFirst().changes().size());
        assertInstanceOf(Sending.Delayed.class, sending(note));
    }

    @Test
    void saysNothingWhenThePageBeforeIsOnItsWay() {
        var note = laptop.note("Pancakes.");
        service.putOff.put(laptop.change(HILL, note), NotYet.FILE);
        laptop.act(HILL, Act.on(note, new NoteChange.Amended(SyncLaptop.wording("Two."), "")));

        laptop.saysAll(service);

        assertEquals(List.of(), delays());
    }

    @Test
    void saysThatAHouseholdIsNoneOfTheirs() {
        laptop.saysAll(service);
        service.outside.add(HILL);
        var note = laptop.note("Written after I left.");

        laptop.saysAll(service);

        assertEquals(Cause.NOT_YOURS, delays().getFirst().because());
        assertInstanceOf(Sending.Delayed.class, sending(note));
        service.outside.clear();
        laptop.pass(Duration.ofHours(2));
        laptop.saysAll(service);
        assertEquals(List.of(), delays());
        assertInstanceOf(Sending.Sent.class, sending(note));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void hasWordsForEveryCause(Cause cause) {
        var words = new Delay(cause, JO, List.of()).words("Jo");

        assertTrue(words.endsWith("."), words);
        assertTrue(!words.contains("{"), words);
    }
}
