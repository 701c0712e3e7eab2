package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.store.MemoryLog;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Screens are told when the reason why something waits comes, changes and goes.
final class DelaysToldTest {

    private static final UUID HILL = new UUID(0x7000, 1);
    private static final UUID CHANGE = new UUID(0x7000, 2);

    private final Pages pages = new Pages(HILL, new MemoryLog(), Kinds.json());
    private final Set<UUID> told = new HashSet<>();

    @BeforeEach
    void writeSomething() {
        var body = new HouseholdChange.Begun("The Hill");
        var change = new Change(CHANGE, HILL, HILL, List.of(), HILL, HILL, Instant.EPOCH, body);
        var written = new Written(change, Kinds.json().write(change), null);
        pages.keep(List.of(written), List.of(), null);
        pages.tell();
        pages.listen(told::addAll);
    }

    private Set<UUID> toldOf(Outcome outcome) {
        told.clear();
        pages.hear(List.of(outcome));
        pages.tell();
        return Set.copyOf(told);
    }

    @Test
    void tellsOnceUntilSomethingElseIsSaid() {
        assertEquals(Set.of(HILL), toldOf(new NotYet(CHANGE, NotYet.ASSIGNMENT)));
        assertEquals(Set.of(), toldOf(new NotYet(CHANGE, NotYet.ASSIGNMENT)));
        assertEquals(Set.of(HILL), toldOf(new NotYet(CHANGE, NotYet.NEWER)));
        assertEquals(Set.of(HILL), toldOf(new NotYet(CHANGE, NotYet.FILE)));
        assertEquals(Set.of(), toldOf(new NotYet(CHANGE, NotYet.FILE)));
    }

    @Test
    void keepsTheReasonWhileTheServiceBeginsAnew() {
        toldOf(new NotYet(CHANGE, NotYet.ASSIGNMENT));

        assertEquals(Set.of(), toldOf(new NotYet(CHANGE, NotYet.EPOCH)));

        assertEquals(Delay.Cause.NOT_ASSIGNED, pages.delays().all().getFirst().because());
    }

    @Test
    void tellsOfAHouseholdThatIsNotSpokenOf() {
        pages.outside();
        pages.tell();

        assertEquals(Set.of(HILL), told);
    }
}
