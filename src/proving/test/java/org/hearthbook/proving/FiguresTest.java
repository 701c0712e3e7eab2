package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class FiguresTest {

    @TempDir Path home;

    /// Takes minutes, and means something only on a computer that has nothing else to do.
    @Test
    @Tag("proving")
    void keepEveryLimitOnTheTenYearSample() throws Exception {
        var household = Stage.household(home.resolve("household"), 10);
        var caseload = Stage.caseload(home.resolve("caseload"));

        var figures =
                Proving.measure(
                        List.of(Proving.What.values()),
                        it -> it == Proving.What.CASELOAD ? caseload : household);

        assertEquals(List.of(), figures.stream().filter(it -> !it.isKept()).toList());
    }

    @Test
    void areKeptUpToTheirLimitAndNoFurther() {
        assertTrue(Figure.of("pages", 12, 12, Map.of()).isKept());
        assertFalse(Figure.of("pages", 12.1, 12, Map.of()).isKept());
        assertEquals(0.333, Figure.of("pages", 1, 3, Map.of()).ratio());
    }

    @Test
    void knowWithinWhatTimeMostTriesWereDone() {
        var times = new Times();
        for (var millisecond = 100; millisecond > 0; millisecond--) {
            times.add(millisecond * 1_000_000L);
        }

        assertEquals(51, times.median());
        assertEquals(100, times.at(0.99));
        assertEquals(100, times.longest());
        assertEquals(100, times.count());
    }
}
