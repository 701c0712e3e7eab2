package org.hearthbook.records.induction;

import static org.hearthbook.records.induction.Outcomes.all;
import static org.hearthbook.records.induction.Outcomes.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.InductionSet;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class InductionProgressTest {

    private static final LocalDate APPROVED = LocalDate.of(2028, 2, 29);
    private static final LocalDate DEADLINE = LocalDate.of(2029, 2, 28);
    private static final InductionSet MAINSTREAM = set("mainstream");

    @Test
    void hasTwelveMonthsFromApprovalAndEighteenForFamilyAndFriends() {
        assertEquals(DEADLINE, progress(APPROVED, List.of()).deadline());
        assertEquals(
                LocalDate.of(2029, 8, 29),
                InductionProgress.of(set("family-and-friends"), APPROVED, List.of(), null, APPROVED)
                        .deadline());
    }

    @Test
    void countsTheDaysAndWholeWeeksThatAreLeft() {
        assertEquals(Optional.of(15L), progress(DEADLINE.minusDays(15), List.of()).daysLeft());
        assertEquals(Optional.of(2L), progress(DEADLINE.minusDays(15), List.of()).weeksLeft());
        assertEquals(Optional.of(0L), progress(DEADLINE, List.of()).daysLeft());
        assertFalse(progress(DEADLINE, List.of()).isLate());
        assertEquals(Optional.of(-1L), progress(DEADLINE.plusDays(1), List.of()).daysLeft());
        assertEquals(Optional.of(0L), progress(DEADLINE.plusDays(1), List.of()).weeksLeft());
        assertTrue(progress(DEADLINE.plusDays(1), List.of()).isLate());
    }

    @Test
    void countsWhereEveryOutcomeStands() {
        var mixed =
                List.of(
                        evidence("accepted", "1.1"),
                        evidence("accepted", "1.2"),
                        evidence("ready", "1.3"),
                        evidence("returned", "2.1"),
                        evidence("drafting", "2.2"),
                        evidence("begun", "2.3"));
        var progress = progress(APPROVED, mixed);

        assertEquals(
                new StandardProgress.Counts(2, 1, 0, 0, 1),
                progress.standards().getFirst().counts());
        assertEquals(
                new StandardProgress.Counts(2, 1, 1, 2, MAINSTREAM.outcomes().size() - 6),
                progress.counts());
        assertEquals(MAINSTREAM.outcomes().size(), progress.counts().total());
        assertEquals(
                Optional.of(OutcomeProgress.Standing.RETURNED),
                progress.outcome("2.1").map(OutcomeProgress::standing));
    }

    @Test
    void leavesOutEvidenceForAnotherSetOrAnOutcomeThatIsNoMore() {
        var stray = evidence("accepted", "99.9");

        assertEquals(0, progress(APPROVED, List.of(stray)).counts().accepted());
    }

    @Test
    void marksTheEqualityOutcomeAndNoOther() {
        var marked =
                progress(APPROVED, List.of()).outcomes().stream()
                        .filter(OutcomeProgress::isAskedFirst)
                        .map(it -> it.outcome().code())
                        .toList();

        assertEquals(List.of("1.2"), marked);
    }

    @Test
    void asksForAnAnswerFirst() {
        var next = next(List.of(evidence("returned", "2.1"), evidence("drafting", "1.1")));

        assertEquals("2.1", ((NextStep.Answer) next).outcome().outcome().code());
        assertEquals("Say more.", ((NextStep.Answer) next).comment().words());
    }

    @Test
    void asksThenForTheEqualityOutcome() {
        assertEquals("1.2", code(next(List.of(evidence("drafting", "1.1")))));
        assertInstanceOf(NextStep.Begin.class, next(List.of()));
        assertInstanceOf(NextStep.GoOn.class, next(List.of(evidence("drafting", "1.2"))));
    }

    @Test
    void asksThenForDraftsAndThenForWhatIsNotStartedInOrder() {
        var first = evidence("ready", "1.2");

        assertEquals("3.1", code(next(List.of(first, evidence("drafting", "3.1")))));
        assertEquals("1.1", code(next(List.of(first))));
    }

    @Test
    void waitsWhenEverythingIsWithTheSocialWorkerAndEndsWhenAllIsAccepted() {
        var codes = MAINSTREAM.outcomes().stream().map(it -> it.code()).toList();
        var waiting = new ArrayList<>(all("accepted", codes.subList(2, codes.size())));
        waiting.addAll(all("ready", codes.subList(0, 2)));

        assertEquals(new NextStep.WaitForReview(2), next(waiting));
        assertEquals(new NextStep.Complete(), next(all("accepted", codes)));
        assertTrue(progress(DEADLINE.plusYears(1), all("accepted", codes)).isComplete());
        assertFalse(progress(DEADLINE.plusYears(1), all("accepted", codes)).isLate());
    }

    @Test
    void comesFromTheServiceWhenTheSetHasNoOutcomes() {
        var set = set("family-and-friends");
        var progress = InductionProgress.of(set, APPROVED, List.of(), null, DEADLINE.plusYears(9));

        assertEquals(new NextStep.ComesFromTheService(), progress.next());
        assertTrue(progress.comesFromTheService());
        assertFalse(progress.isComplete());
        assertFalse(progress.isLate());
        assertEquals(6, progress.standards().size());
    }

    private static String code(NextStep step) {
        return switch (step) {
            case NextStep.Begin(var outcome) -> outcome.outcome().code();
            case NextStep.GoOn(var outcome) -> outcome.outcome().code();
            case NextStep.Answer(var outcome, _) -> outcome.outcome().code();
            case NextStep.WaitForReview _, NextStep.Complete _, NextStep.ComesFromTheService _ ->
                    "";
        };
    }

    private static NextStep next(List<Evidence> theirs) {
        return progress(APPROVED, theirs).next();
    }

    private static InductionProgress progress(LocalDate today, List<Evidence> theirs) {
        return InductionProgress.of(MAINSTREAM, APPROVED, theirs, null, today);
    }

    private static InductionSet set(String id) {
        return ContentPacks.shipped().inductionSet(id).orElseThrow();
    }
}
