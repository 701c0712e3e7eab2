package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// What the engine does about every way in which a request can bring no answer.
final class FailuresTest {

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    private Duration restAfter(Failure failure) {
        laptop.request();
        laptop.engine.failed(failure);
        return laptop.rest();
    }

    private Link link() {
        return laptop.engine.standing().link();
    }

    private static boolean offers(SyncRequest request, UUID change) {
        return request.households().stream()
                .flatMap(it -> it.changes().stream())
                .anyMatch(it -> StubbornService.id(it).equals(change));
    }

    private static long offers(SyncRequest request) {
        return request.households().stream().mapToLong(it -> it.changes().size()).sum();
    }

    @Test
    void triesLongerAndLongerWithoutAConnectionButNeverGivesUp() {
        for (var time = 0; time < 200; time++) {
            var rest = restAfter(new Failure.CutOff());

            assertTrue(rest.compareTo(Duration.ofMinutes(15)) <= 0, rest::toString);
            assertTrue(rest.compareTo(Duration.ofSeconds(1)) >= 0, rest::toString);
            assertEquals(Link.OFFLINE, link());
            laptop.pass(rest);
        }
        laptop.saysAll(service);
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void triesAtOnceWhenTheConnectionMayBeBack() {
        restAfter(new Failure.CutOff());

        laptop.engine.nudge();

        assertTrue(laptop.wantsToSpeak());
    }

    @Test
    void bringsLessAtOnceOverALinkThatDrops() {
        IntStream.range(0, 500).forEach(it -> laptop.note("Note " + it));

        laptop.saysAll(service, it -> offers(it) > 20 ? new Failure.CutOff() : null);
        for (var time = 0; time < 20; time++) {
            laptop.pass(Duration.ofMinutes(16));
            laptop.saysAll(service, it -> offers(it) > 20 ? new Failure.CutOff() : null);
        }

        assertTrue(laptop.engine.standing().waiting() < 400);
    }

    @Test
    void bringsAsMuchAsEverOnceThereIsANetwork() {
        IntStream.range(0, 500).forEach(it -> laptop.note("Note " + it));
        for (var time = 0; time < 10; time++) {
            laptop.pass(restAfter(new Failure.NoConnection()));
            assertEquals(Link.OFFLINE, link());
        }
        var most = new AtomicLong();

        laptop.saysAll(
                service,
                it -> {
                    most.accumulateAndGet(offers(it), Math::max);
                    return null;
                });

        assertTrue(most.get() >= 500, most::toString);
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void tellsOfALogInPage() {
        restAfter(new Failure.SomeoneElse());

        assertEquals(Link.LOG_IN_PAGE, link());
    }

    @Test
    void tellsOfSomebodyWhomThisComputerDoesNotTrust() {
        restAfter(new Failure.NotTrusted(Failure.NotTrusted.Why.UNKNOWN));

        assertEquals(Link.NOT_TRUSTED, link());
    }

    @Test
    void waitsAsLongAsItIsAsked() {
        var rest = restAfter(new Failure.Busy(Duration.ofMinutes(40)));

        assertTrue(rest.compareTo(Duration.ofMinutes(40)) >= 0, rest::toString);
        assertTrue(rest.compareTo(Duration.ofMinutes(41)) <= 0, rest::toString);
        laptop.engine.nudge();
        assertFalse(laptop.wantsToSpeak(), "Writing something does not make a service less busy");
        assertEquals(Link.CONNECTED, link());
    }

    @Test
    void isNotSentAwayForYears() {
        var rest = restAfter(new Failure.Busy(Duration.ofDays(4_000)));

        assertTrue(rest.compareTo(Duration.ofDays(2)) < 0, rest::toString);
        laptop.pass(rest);
        restAfter(new Failure.Busy(null));
    }

    @Test
    void findsTheOneThatIsTooLargeAndSendsTheRest() {
        IntStream.range(0, 200).forEach(it -> laptop.note("Before " + it));
        var large = laptop.change(HILL, laptop.note("Too large."));
        IntStream.range(0, 200).forEach(it -> laptop.note("After " + it));

        var requests =
                laptop.saysAll(service, it -> offers(it, large) ? new Failure.TooLarge() : null);

        assertTrue(requests < 60, () -> requests + " requests");
        assertEquals(0, laptop.engine.standing().waiting());
        assertEquals(1, laptop.engine.standing().attention());
        assertEquals(402, service.log(HILL).size());
    }

    @Test
    void fitsItsRequestsToAProxyThatTakesLess() {
        IntStream.range(0, 500).forEach(it -> laptop.note("Note " + it));

        var requests =
                laptop.saysAll(service, it -> offers(it) > 60 ? new Failure.TooLarge() : null);

        assertEquals(0, laptop.engine.standing().waiting());
        assertEquals(0, laptop.engine.standing().attention());
        assertTrue(requests < 30, () -> requests + " requests");
    }

    @Test
    void putsAsideTheOneThatIsNotUnderstoodAndSendsTheRest() {
        IntStream.range(0, 50).forEach(it -> laptop.note("Before " + it));
        var odd = laptop.change(HILL, laptop.note("Odd."));
        IntStream.range(0, 50).forEach(it -> laptop.note("After " + it));

        for (var time = 0; time < 10; time++) {
            laptop.saysAll(service, it -> offers(it, odd) ? new Failure.NotUnderstood() : null);
            laptop.pass(Duration.ofMinutes(2));
        }

        assertEquals(102, service.log(HILL).size());
        assertEquals(1, laptop.engine.standing().waiting());
        assertEquals(0, laptop.engine.standing().attention());
    }

    @Test
    void sendsTheRestWhenOneGivesTheServiceTrouble() {
        IntStream.range(0, 50).forEach(it -> laptop.note("Before " + it));
        var odd = laptop.change(HILL, laptop.note("Odd."));
        IntStream.range(0, 50).forEach(it -> laptop.note("After " + it));

        for (var time = 0; time < 40; time++) {
            laptop.saysAll(service, it -> offers(it, odd) ? new Failure.ServiceTrouble() : null);
            laptop.pass(Duration.ofMinutes(16));
        }

        assertEquals(102, service.log(HILL).size());
    }

    @Test
    void needsAnUpdateWhenNothingIsUnderstood() {
        for (var time = 0; time < 40; time++) {
            laptop.saysAll(service, _ -> new Failure.NotUnderstood());
            laptop.pass(Duration.ofMinutes(16));
        }

        assertEquals(Link.UPDATE_NEEDED, link());
        assertTrue(laptop.said.size() < 80, () -> laptop.said.size() + " requests");
        laptop.saysAll(service);
        laptop.pass(Duration.ofMinutes(16));
        laptop.saysAll(service);
        assertEquals(Link.CONNECTED, link());
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void readsFromTheBeginningWhenItsCursorIsNotUnderstood() {
        laptop.saysAll(service);

        for (var time = 0; time < 10; time++) {
            laptop.pass(Duration.ofMinutes(16));
            laptop.saysAll(
                    service,
                    it ->
                            it.households().getFirst().cursor().isEmpty()
                                    ? null
                                    : new Failure.NotUnderstood());
            laptop.disk.beginAgain(HILL);
        }

        assertEquals(Link.CONNECTED, link());
    }

    @Test
    void doesNotHammerAServiceInTrouble() {
        var before = laptop.said.size();
        for (var minute = 0; minute < 24 * 60; minute++) {
            laptop.engine.nudge();
            laptop.saysAll(service, _ -> new Failure.ServiceTrouble());
            laptop.pass(Duration.ofMinutes(1));
        }

        var requests = laptop.said.size() - before;
        assertTrue(requests < 400, () -> requests + " requests in a day");
        assertEquals(2, laptop.engine.standing().waiting());
    }

    @Test
    void saysThatItIsNotEnrolled() {
        restAfter(new Failure.NotEnrolled());

        assertEquals(Link.NOT_ENROLLED, link());
        assertEquals(2, laptop.engine.standing().waiting());
    }

    @Test
    void sendsBeforeItAsksOfAHouseholdThatTheyMayReadNoLonger() {
        laptop.saysAll(service);
        service.outside.add(HILL);
        laptop.pass(Duration.ofDays(1));
        laptop.saysAll(service);
        laptop.note("One.");
        laptop.note("Two.");
        laptop.engine.nudge();
        for (var time = 0; time < 10; time++) {
            laptop.pass(restAfter(new Failure.CutOff()));
        }

        var request = laptop.request();

        assertEquals(1, offers(request));
        assertEquals(List.of(), request.households().getFirst().known());
    }
}
