package org.hearthbook.records.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.trying.Seed;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

final class IdsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T19:30:00Z");
    private static final UUID HOUSEHOLD = new UUID(1, 2);

    private Instant now = MONDAY;
    private final Ids ids = new Ids(() -> now, Seed.random("ids"));

    @Test
    void areVersionSevenWithTheMillisecondInFront() {
        var id = ids.next();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(MONDAY.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void growEvenWhenTheClockGoesBackTenYears() {
        var last = ids.next();
        for (var step = 0; step < 20_000; step++) {
            now =
                    step % 3 == 0
                            ? MONDAY.minusSeconds(315_576_000L + step)
                            : MONDAY.plusMillis(step);
            var next = ids.next();

            assertTrue(next.compareTo(last) > 0, "after " + last + " came " + next);
            assertEquals(7, next.version());
            last = next;
        }
    }

    @Test
    void areAllDifferentWhenManyAskAtOnce() {
        var made = ConcurrentHashMap.<UUID>newKeySet();

        IntStream.range(0, 20_000).parallel().forEach(_ -> made.add(ids.next()));

        assertEquals(20_000, made.size());
    }

    @Test
    void areDifferentOnTwoLaptopsInTheSameMillisecond() {
        var clock = InstantSource.fixed(MONDAY);
        var kitchen = new Ids(clock, Seed.random("kitchen"));
        var study = new Ids(clock, Seed.random("study"));

        assertNotEquals(kitchen.next(), study.next());
    }

    @Test
    void areTheSameForTheSameNamesAndOnlyForThose() {
        var id = Ids.named(HOUSEHOLD, "evidence", "1.2");

        assertEquals(id, Ids.named(HOUSEHOLD, "evidence", "1.2"));
        assertEquals(8, id.version());
        assertEquals(2, id.variant());
        var others = new HashSet<UUID>();
        others.add(id);
        others.add(Ids.named(HOUSEHOLD, "evidence1", ".2"));
        others.add(Ids.named(HOUSEHOLD, "evidence", "1", ".2"));
        others.add(Ids.named(HOUSEHOLD, "evidence1.2"));
        others.add(Ids.named(HOUSEHOLD));
        others.add(Ids.named(new UUID(2, 1), "evidence", "1.2"));
        assertEquals(6, others.size());
    }
}
