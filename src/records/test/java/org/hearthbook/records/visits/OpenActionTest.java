package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.visits.Visits.DENTIST;
import static org.hearthbook.records.visits.Visits.MONDAY;
import static org.hearthbook.records.visits.Visits.VISIT;
import static org.hearthbook.records.visits.Visits.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.trying.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class OpenActionTest {

    private static final UUID NEXT = new UUID(0x7000, 410);
    private static final OpenAction OPEN = new OpenAction(VISIT, MONDAY, DENTIST);

    @Test
    void isOpenFromTheFirstSignatureOn() {
        assertEquals(List.of(), OpenAction.among(List.of(at("written").state())));
        assertEquals(List.of(OPEN), OpenAction.among(List.of(at("carer").state())));
        assertEquals(List.of(OPEN), OpenAction.among(List.of(at("both").state())));
    }

    @Test
    void isCarriedForwardUntilItIsClosed() {
        var first = at("both").state();
        var next = next(OPEN.carriedForward());

        assertEquals(List.of(OPEN), OpenAction.among(List.of(first, next.state())));
        assertEquals(List.of(), OpenAction.among(List.of(first, next(closed()).state())));
    }

    @Test
    void isOpenAgainWhenTheVisitThatClosedItIsDropped() {
        var dropped = next(closed()).then(CARER, new VisitChange.Dropped("Twice")).state();

        assertEquals(List.of(OPEN), OpenAction.among(List.of(at("both").state(), dropped)));
    }

    @Test
    void canBeClosedBetweenVisits() {
        var closed = at("both").then(CARER, new VisitChange.ActionClosed(DENTIST.id(), "He went."));

        assertEquals(List.of(), OpenAction.among(List.of(closed.state())));
    }

    @Test
    void putsTheFirstDueFirstAndThoseWithoutADayLast() {
        var first = action(1, null);
        var second = action(2, MONDAY.plusDays(9));
        var third = action(3, MONDAY.plusDays(2));
        var agreed = new VisitChange.ActionsAgreed(List.of(first, second, third));
        var written = at("begun").then(WORKER, agreed);

        var open = OpenAction.among(List.of(Visits.signs(CARER, "Amara", written).state()));

        assertEquals(List.of(third, second, first), open.stream().map(OpenAction::action).toList());
    }

    private static VisitAction action(long id, @Nullable LocalDate due) {
        return new VisitAction(new UUID(0x7000, id), "Ask", "Amara", null, due);
    }

    @Test
    void isOverdueTheDayAfterItsLastDay() {
        assertFalse(OPEN.isOverdue(MONDAY.plusDays(7)));
        assertTrue(OPEN.isOverdue(MONDAY.plusDays(8)));
        assertTrue(OPEN.isOf(AMARA));
        assertFalse(OPEN.isOf(BEN));
    }

    private static EarlierAction closed() {
        return new EarlierAction(
                VISIT, DENTIST.id(), DENTIST.words(), "Amara", null, true, "He went.");
    }

    private static Told<Visit, VisitChange> next(EarlierAction earlier) {
        return at("begun", NEXT)
                .then(WORKER, new VisitChange.EarlierActionsLookedAt(List.of(earlier)));
    }
}
