package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the engine will say next can be told before a reply is written down, or not at all.
final class FollowingTest {

    private static final int TWO_PAGES = 2_100;

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    private void writes(int notes) {
        for (var at = 0; at < notes; at++) {
            laptop.note("Note " + at);
        }
    }

    /// What was told before each request of a round, beside what was then said.
    private List<Optional<SyncRequest>> told(SyncLaptop teller) {
        var told = new ArrayList<Optional<SyncRequest>>();
        teller.engine.nudge();
        while (teller.engine.next() instanceof Next.Send(var request)) {
            teller.said.add(request);
            var reply = service.answer(request);
            told.add(teller.engine.following(request, reply));
            teller.engine.answered(request, reply);
        }
        return told;
    }

    private static void assertToldTruly(List<Optional<SyncRequest>> told, SyncLaptop teller) {
        var first = teller.said.size() - told.size();
        for (var at = 0; at < told.size() - 1; at++) {
            assertEquals(Optional.of(teller.said.get(first + at + 1)), told.get(at));
        }
        assertEquals(Optional.empty(), told.getLast());
    }

    @Test
    void tellsThePageThatIsSentAfterThis() {
        laptop.saysAll(service);
        writes(TWO_PAGES);

        var told = told(laptop);

        assertEquals(3, told.size());
        assertToldTruly(told, laptop);
        assertEquals(0, laptop.engine.standing().waiting());
    }

    private static List<SyncRequest.Offer> offers(SyncRequest request) {
        return request.households().getFirst().changes();
    }

    @Test
    void tellsWhatWillBeOfferedBeforeTheReplyIsThere() {
        laptop.saysAll(service);
        writes(TWO_PAGES);
        laptop.engine.nudge();
        var first = laptop.request();
        var likely = laptop.engine.likely(first).orElseThrow();

        var reply = service.answer(first);
        var following = laptop.engine.following(first, reply).orElseThrow();
        laptop.engine.answered(first, reply);
        var second = laptop.request();

        assertEquals(offers(likely), offers(second));
        assertEquals(following, second);
        assertTrue(laptop.engine.likely(second).isPresent());
        laptop.engine.answered(second, service.answer(second));
        assertEquals(Optional.empty(), laptop.engine.likely(laptop.request()));
    }

    @Test
    void offersWhatWasWrittenAfterItToldWhatIsLikely() {
        laptop.saysAll(service);
        laptop.note("We read together.");
        writes(SyncRequest.MOST_CHANGES);
        laptop.engine.nudge();
        var request = laptop.request();
        laptop.engine.likely(request);
        laptop.note("Written meanwhile.");
        var reply = service.answer(request);
        service.answer(laptop.engine.following(request, reply).orElseThrow());
        laptop.engine.answered(request, reply);

        var rest = laptop.request();
        assertEquals(2, offers(rest).size());
        laptop.engine.answered(rest, service.answer(rest));

        assertEquals(0, laptop.engine.standing().waiting());
        assertEquals(SyncRequest.MOST_CHANGES + 4, service.log(HILL).size());
    }

    @Test
    void findsNothingLikelyWhenNothingIsUnderWay() {
        laptop.saysAll(service);
        laptop.note("We read together.");
        laptop.engine.nudge();
        var request = laptop.request();
        laptop.engine.answered(request, service.answer(request));

        assertEquals(Optional.empty(), laptop.engine.likely(request));
    }

    @Test
    void tellsThePageThatIsFetchedAfterThis() {
        var study = new SyncLaptop();
        study.saysAll(service);
        writes(TWO_PAGES);
        laptop.saysAll(service);

        var told = told(study);

        assertEquals(3, told.size());
        assertToldTruly(told, study);
    }

    @Test
    void tellsNothingBeforeItKnowsTheEpoch() {
        laptop.note("We read together.");

        assertEquals(List.of(Optional.empty()), told(laptop));
    }

    @Test
    void tellsNothingAfterARefusalOrADelay() {
        laptop.saysAll(service);
        for (var unlucky : List.of(service.refused, service.notYet)) {
            unlucky.add(laptop.change(HILL, laptop.note("Not taken.")));

            assertTrue(told(laptop).stream().allMatch(Optional::isEmpty));
        }
    }

    @Test
    void tellsNothingWhenHouseholdsTakeTurns() {
        laptop.saysAll(service);
        laptop.begin(new UUID(0x7000, 2));
        laptop.note("One.");

        assertTrue(told(laptop).stream().allMatch(Optional::isEmpty));
    }

    @Test
    void tellsNothingOfAReplyToAnotherRequest() {
        laptop.saysAll(service);
        laptop.note("We read together.");
        laptop.engine.nudge();
        var request = laptop.request();
        var reply = service.answer(request);
        laptop.engine.answered(request, reply);

        assertEquals(Optional.empty(), laptop.engine.following(request, reply));
    }

    @Test
    void takesWhatWasSentTwiceAsOneChange() {
        laptop.saysAll(service);
        writes(TWO_PAGES);
        laptop.engine.nudge();
        var request = laptop.request();
        var reply = service.answer(request);
        service.answer(laptop.engine.following(request, reply).orElseThrow());

        laptop.crash();
        laptop.saysAll(service);

        assertEquals(0, laptop.engine.standing().waiting());
        assertEquals(TWO_PAGES + 2, service.log(HILL).size());
    }
}
