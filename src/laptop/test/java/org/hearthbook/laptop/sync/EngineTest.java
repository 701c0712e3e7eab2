package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

final class EngineTest {

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    private SyncStanding standing() {
        return laptop.engine.standing();
    }

    @Test
    void saysEverythingAndRestsForAboutFiveMinutes() {
        laptop.note("We read together.");

        assertEquals(1, laptop.saysAll(service));

        assertEquals(
                new SyncStanding(Link.CONNECTED, 0, 0, 0, StubbornService.ITS_CLOCK), standing());
        var rest = laptop.rest();
        assertTrue(rest.compareTo(Duration.ofMinutes(4)) >= 0, rest::toString);
        assertTrue(rest.compareTo(Duration.ofMinutes(6)) <= 0, rest::toString);
    }

    @Test
    void asksInOneSmallRequestWhenNothingHappened() {
        laptop.saysAll(service);
        laptop.pass(Duration.ofMinutes(7));

        assertEquals(1, laptop.saysAll(service));

        var idle = laptop.said.getLast().households().getFirst();
        assertEquals(0, idle.changes().size());
    }

    @Test
    void speaksAtOnceWhenSomethingIsWritten() {
        laptop.saysAll(service);
        laptop.note("Written just now.");
        assertEquals(1, standing().waiting());

        laptop.engine.nudge();

        assertEquals(1, laptop.request().households().getFirst().changes().size());
        assertEquals(Link.BUSY, standing().link());
    }

    @Test
    void asksForNothingWhileARequestIsUnderWay() {
        laptop.request();

        assertInstanceOf(Next.Wait.class, laptop.engine.next());
        laptop.engine.nudge();
        assertInstanceOf(Next.Wait.class, laptop.engine.next());
    }

    @Test
    void goesOnAfterSomethingHereFailedUnderARequest() {
        laptop.request();

        laptop.engine.brokenOff();

        assertEquals(Link.OFFLINE, standing().link());
        laptop.engine.nudge();
        laptop.saysAll(service);
        assertEquals(0, standing().waiting());
    }

    @Test
    void takesNoReplyToAnotherRequest() {
        var request = laptop.request();
        laptop.engine.failed(new Failure.CutOff());

        laptop.engine.answered(request, service.answer(request));

        assertEquals(2, standing().waiting());
        assertEquals(Link.OFFLINE, standing().link());
    }

    @Test
    void remembersWhenTheServiceAnsweredAfterACrash() {
        laptop.saysAll(service);
        laptop.crash();

        assertEquals(StubbornService.ITS_CLOCK, standing().heard());
    }

    @Test
    void sendsALongBookInPages() {
        IntStream.range(0, 2_500).forEach(it -> laptop.note("Note " + it));

        assertEquals(3, laptop.saysAll(service));

        assertEquals(2_502, service.log(HILL).size());
        assertEquals(0, standing().waiting());
    }

    @Test
    void sendsLongPagesInRequestsOfAboutFourMebibytes() {
        IntStream.range(0, 60).forEach(_ -> laptop.note("word ".repeat(39_000)));

        assertEquals(3, laptop.saysAll(service));

        assertEquals(0, standing().waiting());
    }

    @Test
    void leavesNothingBehindOneThatIsRefused() {
        IntStream.range(0, 99).forEach(it -> laptop.note("Note " + it));
        var refused = laptop.note("This one is refused.");
        service.refused.add(laptop.change(HILL, refused));

        laptop.saysAll(service);

        assertEquals(101, service.log(HILL).size());
        assertEquals(0, standing().waiting());
        assertEquals(1, standing().attention());
    }

    @Test
    void offersAgainWhatHasToWaitAndNothingElse() {
        var waits = laptop.change(HILL, laptop.note("Waits for a file."));
        laptop.note("Goes on.");
        service.notYet.add(waits);

        assertEquals(1, laptop.saysAll(service));
        assertEquals(1, standing().waiting());
        assertEquals(1, laptop.saysAll(service), "It is not offered at every turn");

        service.notYet.clear();
        laptop.pass(Duration.ofMinutes(20));
        laptop.saysAll(service);
        assertEquals(0, standing().waiting());
    }

    @Test
    void offersItAtOnceWhenAFileArrived() {
        service.notYet.add(laptop.change(HILL, laptop.note("Waits for a file.")));
        laptop.saysAll(service);
        service.notYet.clear();

        laptop.engine.fileArrived();
        laptop.saysAll(service);

        assertEquals(0, standing().waiting());
    }

    @Test
    void letsNoHouseholdWaitForAnother() {
        var lane = new UUID(0x7000, 2);
        laptop.begin(lane);
        IntStream.range(0, 3_000).forEach(it -> laptop.note("Note " + it));
        laptop.note(lane, "From the lane.");

        laptop.engine.nudge();
        var request = laptop.request();

        var ofTheLane =
                request.households().stream()
                        .filter(it -> it.household().equals(lane))
                        .findFirst()
                        .orElseThrow();
        assertEquals(3, ofTheLane.changes().size());
    }

    @Test
    void isHurtByNoClockThatIsSetByYears() {
        laptop.saysAll(service);

        laptop.now = Instant.parse("2017-01-01T00:00:00Z");
        var rest = laptop.rest();
        assertTrue(rest.compareTo(Duration.ofMinutes(6)) <= 0, rest::toString);
        laptop.pass(Duration.ofMinutes(7));
        assertEquals(1, laptop.saysAll(service));

        laptop.now = Instant.parse("2047-01-01T00:00:00Z");
        assertEquals(1, laptop.saysAll(service));
        assertTrue(laptop.rest().compareTo(Duration.ofMinutes(4)) >= 0);
    }

    @Test
    void handsOverWhatNeverArrived() {
        laptop.saysAll(service);
        laptop.note("On the way out.");
        laptop.engine.nudge();
        laptop.request();

        laptop.engine.failed(new Failure.Revoked());

        assertEquals(new Next.Stop(), laptop.engine.next());
        assertEquals(Link.REVOKED, standing().link());
        assertEquals(1, laptop.books.book(HILL).bag().unsent().size());
        laptop.engine.nudge();
        assertEquals(new Next.Stop(), laptop.engine.next());
    }
}
