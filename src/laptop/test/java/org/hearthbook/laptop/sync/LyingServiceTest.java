package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Replies that cannot be right: none of them costs a word, marks anything as sent that is not, or
/// brings in what nobody wrote.
final class LyingServiceTest {

    private final StubbornService service = new StubbornService();
    private final SyncLaptop study = new SyncLaptop();
    private SyncLaptop kitchen = study;

    @BeforeEach
    void writeOnTwoLaptops() {
        study.note("From the study.");
        study.saysAll(service);
        kitchen = new SyncLaptop();
        kitchen.note("From the kitchen.");
    }

    /// Answers the kitchen's next request with the truth as `twisted`.
    private void lies(UnaryOperator<Answered> twisted) {
        kitchen.engine.nudge();
        var request = kitchen.request();
        var truth = service.answer(request);
        var answers = truth.households().stream().map(twisted).toList();
        kitchen.engine.answered(
                request, new SyncReply(truth.epoch(), truth.at(), answers, truth.outside(), null));
    }

    private List<String> troubles() {
        return kitchen.engine.troubles().stream().map(Distrust::what).distinct().toList();
    }

    private static Answered with(Answered it, List<Outcome> outcomes, List<Delivered> changes) {
        return new Answered(
                it.household(),
                outcomes,
                changes,
                it.cursor(),
                it.more(),
                it.durableSeq(),
                it.missing(),
                it.auditHead());
    }

    private void theTruthHealsIt() {
        for (var round = 0; round < 3; round++) {
            kitchen.pass(java.time.Duration.ofHours(1));
            kitchen.saysAll(service);
            study.saysAll(service);
        }
        assertEquals(0, kitchen.engine.standing().waiting());
        assertEquals(digest(study), digest(kitchen));
    }

    private static String digest(SyncLaptop laptop) {
        return laptop.books.book(HILL).household().digest(Kinds.json());
    }

    @Test
    void believesNoOutcomeThatItDidNotAskFor() {
        var stranger = new UUID(5, 5);
        var before = kitchen.engine.standing().waiting();
        lies(it ->
                with(
                        it,
                        List.of(new Outcome.Accepted(stranger, 9, StubbornService.ITS_CLOCK, "r")),
                        it.changes()));

        assertEquals(List.of("outcome-not-asked"), troubles());
        assertEquals(before, kitchen.engine.standing().waiting());
        theTruthHealsIt();
    }

    @Test
    void believesNoReceiptThatIsNone() {
        var before = kitchen.engine.standing().waiting();
        lies(it ->
                with(
                        it,
                        it.outcomes().stream().map(LyingServiceTest::withoutReceipt).toList(),
                        it.changes()));

        assertEquals(List.of("outcome-unsound"), troubles());
        assertEquals(before, kitchen.engine.standing().waiting());
        theTruthHealsIt();
    }

    private static Outcome withoutReceipt(Outcome outcome) {
        return outcome instanceof Outcome.Accepted it
                ? new Outcome.Accepted(it.id(), it.seq(), it.at(), " ")
                : outcome;
    }

    @Test
    void readsNothingBehindAGap() {
        lies(it -> {
            var some = new ArrayList<>(it.changes());
            some.remove(1);
            return with(it, it.outcomes(), some);
        });

        assertEquals(List.of("gap"), troubles());
        assertEquals("", kitchen.disk.place(HILL).cursor());
        theTruthHealsIt();
    }

    @Test
    void readsOnFromBeforeAGapBetweenItsOwn() {
        lies(it -> with(it, it.outcomes(), List.of()));

        assertEquals(List.of("gap"), troubles());
        theTruthHealsIt();
    }

    @Test
    void readsNothingOutOfOrder() {
        lies(it -> with(it, it.outcomes(), it.changes().reversed()));

        assertEquals(List.of("gap"), troubles());
        theTruthHealsIt();
    }

    @Test
    void takesNoOtherBytesUnderAnIdThatItKnows() {
        kitchen.saysAll(service);
        var digest = digest(kitchen);
        kitchen.note("One more.");
        var known = service.log(HILL).values().iterator().next();
        var next = service.log(HILL).size() + 2;
        var other = known.json().replace("The Hill", "The Pit!");

        lies(it -> with(it, it.outcomes(), List.of(delivered(next, other))));

        assertEquals(List.of("other-bytes"), troubles());
        assertTrue(kitchen.books.book(HILL).household().details().isPresent());
        assertEquals(
                "The Hill", kitchen.books.book(HILL).household().details().orElseThrow().name());
        assertTrue(!digest.isEmpty());
    }

    private static Delivered delivered(long seq, String json) {
        return new Delivered(seq, StubbornService.ITS_CLOCK, json, null, "receipt" + seq);
    }

    @Test
    void takesNothingOfAnotherHousehold() {
        kitchen.saysAll(service);
        var size = kitchen.books.book(HILL).household().size();
        var json =
                service.log(HILL)
                        .values()
                        .iterator()
                        .next()
                        .json()
                        .replace(HILL.toString(), new UUID(1, 1).toString());
        var next = service.log(HILL).size() + 1;

        lies(it -> with(it, List.of(), List.of(delivered(next, json))));

        assertEquals(List.of("other-bytes"), troubles());
        assertEquals(size, kitchen.books.book(HILL).household().size());
    }

    @Test
    void asksNoMoreThanOnceForMoreThatNeverComes() {
        kitchen.saysAll(service);
        kitchen.engine.nudge();
        var requests = kitchen.saysAll(service, _ -> null) + moreWithoutEnd();

        assertTrue(requests < 5, () -> requests + " requests");
    }

    private int moreWithoutEnd() {
        kitchen.engine.nudge();
        var requests = 0;
        while (kitchen.engine.next() instanceof Next.Send(var request) && requests++ < 50) {
            var truth = service.answer(request);
            var answers =
                    truth.households().stream()
                            .map(it ->
                                    new Answered(
                                            it.household(),
                                            it.outcomes(),
                                            it.changes(),
                                            it.cursor(),
                                            true,
                                            0,
                                            List.of(),
                                            null))
                            .toList();
            kitchen.engine.answered(
                    request, new SyncReply(truth.epoch(), truth.at(), answers, List.of(), null));
        }
        return requests;
    }

    @Test
    void doesNotRunInCirclesWhenTheEpochChangesEachTime() {
        kitchen.saysAll(service);
        kitchen.engine.nudge();
        var requests = 0;
        while (kitchen.engine.next() instanceof Next.Send(var request) && requests++ < 50) {
            service.epoch = new UUID(0xE, requests + 10);
            var truth = service.answer(request);
            kitchen.engine.answered(request, truth);
        }

        assertTrue(requests < 10, "It runs in circles");
    }

    @Test
    void saysWhatCannotBeReadAndGoesOn() {
        kitchen.saysAll(service);
        var next = service.log(HILL).size() + 1;

        lies(it -> with(it, List.of(), List.of(delivered(next, "{\"nonsense\":1}"))));

        assertEquals(SyncStanding.Link.UPDATE_NEEDED, kitchen.engine.standing().link());
        theTruthHealsIt();
    }
}
