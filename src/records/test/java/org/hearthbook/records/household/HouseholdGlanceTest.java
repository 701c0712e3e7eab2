package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

final class HouseholdGlanceTest {

    private static final LocalDate LATER = Desk.APPROVED.plusYears(2);
    private static final long MOST_MILLIS = 500;

    private final Desk desk = Desk.ofAFamily();
    private final AtTheTable table = new AtTheTable(desk);

    @Test
    void showsAHouseholdInOneRow() {
        table.marksReady();
        table.note(Desk.MONDAY, "We sang.");
        table.note(Desk.MONDAY, "We read.");
        var action = AtTheTable.action(1, AMARA, Desk.MONDAY.minusDays(3));
        table.signs(JO, table.visits(Desk.MONDAY, false, action));

        var row = row(Desk.MONDAY);

        assertEquals("The house on the hill", row.name());
        assertEquals(
                List.of(AMARA, BEN), row.carers().stream().map(it -> it.carer().id()).toList());
        assertEquals(1, row.carers().getFirst().progress().orElseThrow().counts().ready());
        assertEquals(Desk.MONDAY, row.timing().orElseThrow().last());
        assertEquals(new Waiting(1, 0, 2, 1, 1, 2, 0, 0, 1), row.waiting());
    }

    @Test
    void putsFirstWhoNeedsMeMost() {
        var quiet = row(Desk.APPROVED);
        var busy = row(LATER);

        assertEquals(
                List.of(busy, quiet),
                Stream.of(quiet, busy).sorted(HouseholdGlance.WHO_NEEDS_ME).toList());
        assertTrue(busy.waiting().overdue() > quiet.waiting().overdue());
    }

    @Test
    void takesHalfASecondForTwentyHouseholdsOfTwoThousandChanges() {
        for (var number = 0; number < 1_900; number++) {
            var day = Desk.APPROVED.plusDays(number % 300);
            desk.fold(desk.written(AMARA, desk.newRecord(), AtTheTable.noteOf(day)));
        }
        for (var month = 0; month < 24; month++) {
            table.signs(JO, table.visits(Desk.APPROVED.plusMonths(month), month % 12 == 5));
        }
        glances(2);

        var begun = System.nanoTime();
        glances(20);
        var millis = (System.nanoTime() - begun) / 1_000_000;

        System.out.println(desk.household.size() + " changes, 20 glances: " + millis + " ms");
        assertTrue(millis < MOST_MILLIS, millis + " ms");
    }

    private void glances(int households) {
        for (var household = 0; household < households; household++) {
            assertEquals(2, row(LATER).carers().size());
        }
    }

    private HouseholdGlance row(LocalDate today) {
        return HouseholdGlance.of(desk.household, ContentPacks.shipped(), JO, today);
    }
}
