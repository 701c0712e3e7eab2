package org.hearthbook.proving;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Rehearsal;
import org.hearthbook.records.household.HouseholdGlance;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How long it takes beyond the key derivation until a social worker has a row of the table for
/// each household: every book opened and looked at. Each in a program of its own, which has
/// rehearsed while the passphrase was typed as the window does.
final class OpeningCaseload {

    private static final double LIMIT = 2000;
    private static final int ROUNDS = 3;
    private static final String DERIVE = "derive";
    private static final String OPEN = "open";
    private static final Duration REHEARSAL = Duration.ofMillis(800);

    private final Stage stage;

    OpeningCaseload(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() {
        var derivation = new Times();
        var opening = new Times();
        var cpu = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            derivation.add(Long.parseLong(fresh(DERIVE)));
            var seen = fresh(OPEN).split(" ", -1);
            opening.add(Long.parseLong(seen[0]));
            cpu.add(Long.parseLong(seen[1]));
        }
        return List.of(
                Figure.of(
                        "open a caseload, fresh window: milliseconds beyond key derivation",
                        opening.median() - derivation.median(),
                        LIMIT,
                        Map.of(
                                "derivationMilliseconds", Figure.rounded(derivation.median()),
                                "openingMilliseconds", Figure.rounded(opening.median()),
                                "processorMilliseconds", Figure.rounded(cpu.median()),
                                "households", Stage.FAMILIES,
                                "changes", Stage.FAMILIES * Stage.CHANGES,
                                "load", load(),
                                "rounds", opening.count())));
    }

    private static double load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return Figure.rounded(system.getSystemLoadAverage());
    }

    private String fresh(String what) {
        return Fresh.line(Once.class, List.of(), stage.folder().toString(), what);
    }

    /// Does one of the two once and prints its nanoseconds, and those of all processors.
    static final class Once {

        private Once() {}

        public static void main(String[] arguments) {
            var stage = Stage.made(Path.of(arguments[0]));
            if (arguments[1].equals(DERIVE)) {
                var begun = System.nanoTime();
                stage.deriveOnly();
                System.out.println(System.nanoTime() - begun);
            } else {
                new Rehearsal(Desk.real()).run(REHEARSAL);
                opened(stage);
            }
        }

        private static void opened(Stage stage) {
            var begun = System.nanoTime();
            var before = processors();
            try (var words = Stage.words();
                    var book = stage.open();
                    var first = Stage.signIn(book, words)) {
                glance(first);
                System.out.println((System.nanoTime() - begun) + " " + (processors() - before));
            }
        }

        private static void glance(OpenBook first) {
            var rows =
                    first.bookcase().openAll().parallelStream()
                            .map(it ->
                                    HouseholdGlance.of(
                                            it.household(), it.pack(), it.me(), it.today()))
                            .toList();
            if (rows.size() != Stage.FAMILIES) {
                throw new IllegalStateException("Not every household is in the table");
            }
        }

        private static long processors() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toNanos)
                    .orElse(0L);
        }
    }
}
