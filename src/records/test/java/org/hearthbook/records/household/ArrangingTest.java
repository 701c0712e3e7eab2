package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ArrangingTest {

    private static final PersonChange FIRST = new PersonChange.Named("Amara A", "", "AA");
    private static final PersonChange SECOND = new PersonChange.Named("Amara B", "", "AB");

    private final Desk kitchen = Desk.ofAFamily();

    @Test
    void foldsARecordInTheOrderThatItIsGiven() {
        var before = kitchen.household.history(AMARA);
        var one = kitchen.does(AMARA, AMARA, FIRST);
        var two = kitchen.does(BEN, AMARA, SECOND);

        kitchen.household.arrange(AMARA, with(before, two, one));

        assertEquals("Amara A", kitchen.household.person(AMARA).orElseThrow().name());
        assertEquals(with(before, two, one), kitchen.household.history(AMARA));
    }

    @Test
    void reachesTheSameDigestAsALaptopThatSawThatOrder() {
        var before = kitchen.household.history(AMARA);
        var size = kitchen.household.size();
        var one = kitchen.does(AMARA, AMARA, FIRST);
        var late = kitchen.household.digest(Desk.JSON);
        var two = kitchen.does(BEN, AMARA, SECOND);

        kitchen.household.arrange(AMARA, with(before, one));

        assertEquals(late, kitchen.household.digest(Desk.JSON));
        assertEquals(size + 1, kitchen.household.size());
        assertEquals(Optional.empty(), kitchen.household.refusal(two).map(Refusal::key));
    }

    @Test
    void forgetsARecordOfWhichNothingIsLeft() {
        kitchen.household.arrange(BEN, List.of());

        assertTrue(kitchen.household.person(BEN).isEmpty());
        assertTrue(kitchen.household.history(BEN).isEmpty());
    }

    private static List<Written> with(List<Written> before, Written... after) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(after));
        return all;
    }
}
