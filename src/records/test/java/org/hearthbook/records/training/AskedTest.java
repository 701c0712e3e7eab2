package org.hearthbook.records.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.TrainingRequirement;
import org.hearthbook.records.content.TrainingRequirement.Level;
import org.hearthbook.records.trying.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class AskedTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 8, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final LocalDate DONE = LocalDate.of(2026, 10, 31);

    @Test
    void isDueByADayThatIsThereEvenWhenMonthsAreShorter() {
        assertEquals(new RequirementStanding.DueBy(DUE, true), standing(required(6, null), DUE));
    }

    @Test
    void isOverdueFromTheDayAfter() {
        assertEquals(
                new RequirementStanding.Overdue(DUE, true),
                standing(required(6, null), DUE.plusDays(1)));
    }

    @Test
    void isNeverOverdueWithoutALastDay() {
        assertEquals(
                new RequirementStanding.DueBy(null, true),
                standing(required(null, null), LocalDate.of(2099, 1, 1)));
    }

    @Test
    void isDoneOnceAndForAllWhenNothingIsToRefresh() {
        assertEquals(
                new RequirementStanding.Done(DONE, null),
                standing(required(6, null), DUE.plusYears(50), on(DONE)));
    }

    @Test
    void isDueAgainFromTheDayOfItsRefresh() {
        var again = LocalDate.of(2028, 2, 29);

        assertEquals(
                new RequirementStanding.Done(DONE, again),
                standing(required(6, 16), again.minusDays(1), on(DONE)));
        assertEquals(
                new RequirementStanding.RefreshDue(again, DONE),
                standing(required(6, 16), again, on(DONE)));
    }

    @Test
    void countsTheLastCourseAndThoseBeforeApprovalToo() {
        var before = APPROVED.minusYears(1);

        assertEquals(
                new RequirementStanding.Done(DONE, DONE.plusYears(3)),
                standing(required(6, 36), DUE, on(before), on(DONE), on(before.plusDays(1))));
        assertEquals(
                new RequirementStanding.Done(before, null),
                standing(required(6, null), DUE.plusDays(1), on(before)));
    }

    @Test
    void countsNothingThatIsRemovedOfAnotherTopicOrStillToCome() {
        assertEquals(
                new RequirementStanding.Overdue(DUE, true),
                standing(
                        required(6, null),
                        DUE.plusDays(1),
                        Courses.removed(on(DONE)),
                        Courses.about("first-aid", DONE),
                        on(DUE.plusDays(2))));
    }

    @Test
    void isNeverOverdueWhenItIsOnlyRecommended() {
        var recommended =
                new TrainingRequirement(
                        "equality-and-diversity", Level.RECOMMENDED, null, 12, true);
        var random = Seed.random("recommended");
        for (var round = 0; round < 500; round++) {
            var today = APPROVED.plusDays(random.nextInt(-400, 40_000));
            var done = today.minusDays(random.nextInt(5_000));

            assertEquals(new RequirementStanding.Recommended(), standing(recommended, today));
            assertEquals(
                    new RequirementStanding.RecommendedDone(done),
                    standing(recommended, today, on(done)));
        }
    }

    @Test
    void asksWhatEssexAsksOfEachKindOfCarer() {
        var equality = "equality-and-diversity";
        var late = APPROVED.plusYears(20);

        assertTrue(
                asked("primary", equality, APPROVED).standing()
                                instanceof RequirementStanding.DueBy(_, var first)
                        && first);
        assertTrue(asked("primary", equality, late).standing().isWaiting());
        assertEquals(
                new RequirementStanding.Recommended(),
                asked("supported-lodgings", equality, late).standing());
    }

    @Test
    void asksNothingOfSupportedLodgingsThatCouldEverBeOverdue() {
        var kind = ContentPacks.shipped().carerKind("supported-lodgings").orElseThrow();

        for (var asked : Asked.of(APPROVED, kind, List.of(), APPROVED.plusYears(30))) {
            assertFalse(asked.standing().isWaiting(), asked.toString());
        }
    }

    private static Asked asked(String kind, String topic, LocalDate today) {
        var carerKind = ContentPacks.shipped().carerKind(kind).orElseThrow();
        return Asked.of(APPROVED, carerKind, List.of(), today).stream()
                .filter(it -> it.requirement().topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static RequirementStanding standing(
            TrainingRequirement requirement, LocalDate today, Training... theirs) {
        var kind =
                new CarerKind(
                        "primary",
                        "Carer",
                        "Cares.",
                        true,
                        "agreement",
                        null,
                        List.of(requirement));
        return Asked.of(APPROVED, kind, List.of(theirs), today).getFirst().standing();
    }

    private static TrainingRequirement required(
            @Nullable Integer within, @Nullable Integer refresh) {
        return new TrainingRequirement(
                "equality-and-diversity", Level.REQUIRED, within, refresh, true);
    }

    private static Training on(LocalDate day) {
        return Courses.about("equality-and-diversity", day);
    }
}
