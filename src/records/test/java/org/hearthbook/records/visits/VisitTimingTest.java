package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.visits.Visits.DENTIST;
import static org.hearthbook.records.visits.Visits.MONDAY;
import static org.hearthbook.records.visits.Visits.at;
import static org.hearthbook.records.visits.Visits.begun;
import static org.hearthbook.records.visits.Visits.signs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.Intervals;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class VisitTimingTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 4);
    private static final Intervals MONTHLY = new Intervals(4, 1, 5, 10, 3);

    @Test
    void countsFromTheApprovalBeforeTheFirstVisit() {
        assertEquals(
                new VisitTiming(null, null, APPROVED.plusWeeks(4), APPROVED.plusYears(1)),
                of(List.of()));
    }

    @Test
    void countsFromTheLastVisitAndTheLastUnannouncedOne() {
        var visits =
                List.of(
                        on(MONDAY.minusMonths(3), false),
                        on(MONDAY, true),
                        on(MONDAY.minusMonths(5), false),
                        on(MONDAY.minusMonths(1), true));

        assertEquals(
                new VisitTiming(
                        MONDAY,
                        MONDAY.minusMonths(3),
                        MONDAY.plusWeeks(4),
                        MONDAY.minusMonths(3).plusYears(1)),
                of(visits));
    }

    @Test
    void doesNotCountWhatNobodySignedOrWhatIsStillToCome() {
        var visits =
                List.of(
                        at("written").state(),
                        at("dropped").state(),
                        on(MONDAY.plusDays(1), false));

        assertEquals(of(List.of()), of(visits));
    }

    @Test
    void sharesTheYearAmongTheUnannouncedVisits() {
        var twice = new Intervals(6, 2, 5, 10, 3);

        var timing = VisitTiming.of(List.of(), twice, APPROVED, MONDAY);

        assertEquals(APPROVED.plusWeeks(6), timing.due());
        assertEquals(APPROVED.plusMonths(6), timing.unannouncedDue());
    }

    @Test
    void isOverdueTheDayAfter() {
        var timing = of(List.of());

        assertFalse(timing.isOverdue(timing.due()));
        assertTrue(timing.isOverdue(timing.due().plusDays(1)));
        assertFalse(timing.isUnannouncedOverdue(timing.unannouncedDue()));
        assertTrue(timing.isUnannouncedOverdue(timing.unannouncedDue().plusDays(1)));
    }

    private static Visit on(LocalDate day, boolean announced) {
        var written =
                at("none")
                        .then(WORKER, begun(day, announced))
                        .then(WORKER, new VisitChange.ActionsAgreed(List.of(DENTIST)));
        return signs(CARER, "Amara", written).state();
    }

    private static VisitTiming of(List<Visit> visits) {
        return VisitTiming.of(visits, MONTHLY, APPROVED, MONDAY);
    }
}
