package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class RotationTest {

    private static final BookFolder FOLDER = new BookFolder(Path.of("book"));

    @Test
    void keepsSevenDaysAndFourWeeksOfABookUsedEveryDay() {
        var kept = usedOn(IntStream.range(0, 100).boxed().toList());

        assertEquals(
                List.of(99, 98, 97, 96, 95, 94, 93, 90, 83, 76, 69),
                kept.stream().map(RotationTest::dayNumber).toList());
    }

    @Test
    void keepsTheLastSevenHoweverFarApartTheyAre() {
        var kept = usedOn(IntStream.range(0, 7).map(time -> time * 40).boxed().toList());

        assertEquals(7, kept.size());
    }

    @Test
    void keepsWhatWasMadeBeforeANewFormat() {
        var before = Backup.beforeFormat(FOLDER, 2, MONDAY);
        var all = new ArrayList<Backup>(List.of(before));
        IntStream.range(1, 60).forEach(day -> all.add(on(day)));

        assertFalse(Rotation.outdated(all, on(59)).contains(before));
    }

    @Test
    void keepsTheOneJustMadeEvenWhenAClockRanAhead() {
        var all = new ArrayList<Backup>();
        IntStream.range(0, 60).forEach(day -> all.add(on(3650 + day)));
        all.add(on(1));

        assertFalse(Rotation.outdated(all, on(1)).contains(on(1)));
    }

    @Test
    void neverGrowsBeyondElevenHoweverTheClockJumps() {
        var random = new Random(Seed.of("RotationTest"));
        var days = IntStream.range(0, 500).map(_ -> random.nextInt(-3650, 3650)).boxed().toList();

        assertTrue(usedOn(days).size() <= 12);
    }

    /// What is left when a backup was made and the others rotated on each of these days in turn.
    private static List<Backup> usedOn(List<Integer> days) {
        var kept = new ArrayList<Backup>();
        for (var day : days) {
            kept.remove(on(day));
            kept.add(on(day));
            kept.removeAll(Rotation.outdated(kept, on(day)));
        }
        return kept.reversed();
    }

    private static Backup on(int day) {
        return Backup.daily(FOLDER, MONDAY.plusDays(day));
    }

    private static int dayNumber(Backup backup) {
        return (int) (backup.day().toEpochDay() - LocalDate.of(2026, 3, 2).toEpochDay());
    }
}
