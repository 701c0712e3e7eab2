package org.hearthbook.proving.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class SimulationTest {

    @TempDir private Path folder;

    @Test
    void keepsEveryPromiseFromThreeHundredSeeds() throws InterruptedException {
        var runs = new Runs(1, 300, 200);

        runs.run(2);

        assertEquals(Map.of(), runs.failures());
        assertEquals(300, runs.done());
        for (var promise : Promise.values()) {
            assertTrue(runs.tested(promise) > 0, () -> promise + " was never put to the test");
        }
        for (var mishap : Mishap.values()) {
            var times = runs.tally().of("mishap " + mishap.words());
            assertTrue(times > 0, () -> mishap.words() + " never happened");
        }
    }

    /// Takes minutes. The figures are those that the command prints.
    @Test
    @Tag("proving")
    void keepsEveryPromiseFromTenThousandSeeds() throws InterruptedException {
        var runs = new Runs(1, 10_000, 200);
        var started = System.nanoTime();

        runs.run(2);

        System.out.printf("10,000 runs in %d s%n", (System.nanoTime() - started) / 1_000_000_000);
        assertEquals(Map.of(), runs.failures());
    }

    @Test
    void goesTheSameWayFromTheSameSeed() {
        try (var rack = new Rack(folder)) {
            var once = Run.of(rack, 7, 120, false);
            var again = Run.of(rack, 7, 120, true);
            var other = Run.of(rack, 8, 120, false);

            assertEquals(once.trace(), again.trace());
            assertEquals(once.tally().counts(), again.tally().counts());
            assertNotEquals(once.trace(), other.trace());
            assertEquals(List.of(), once.steps());
            assertTrue(again.steps().size() > 200);
        }
    }

    /// Each of these once showed a fault: two books that took turns without end; a worker's page in
    /// one household that held up the other's; words from a page that was open while what they
    /// stood on was refused; a newer kind that was to be written again; what the service did before
    /// it died over a request; a question that left no room for what was to be sent; a service that
    /// was put back while a worker had no cursor of that household, and numbered anew what they had
    /// sent; evidence that waited for a file which was refused; a laptop and a service that were
    /// both put back; a change that the service took by its receipt when it died, and heard of
    /// again without one.
    @ParameterizedTest
    @ValueSource(
            longs = {
                8, 86, 116, 202, 248, 1_604, 4_130, 4_402, 5_948, 6_000, 6_329, 7_117, 7_303, 8_354,
                8_681, 40_549
            })
    void keepsEveryPromiseWhereOneWasBrokenOnce(long seed) {
        try (var rack = new Rack(folder)) {
            assertEquals(List.of(), Run.of(rack, seed, 200, false).verdicts().complaints());
        }
    }
}
