package org.hearthbook.proving;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How long a book takes to open beyond the key derivation, in a fresh program and a warm one. The
/// two are timed in turn, so that a busy computer slows both alike.
final class Opening {

    private static final double LIMIT = 1000;
    private static final int ROUNDS = 5;

    private final Stage stage;

    Opening(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() {
        return List.of(cold(), warm());
    }

    private Figure warm() {
        var rounds = rounds(ROUNDS);
        return figure("open a book, warm program", rounds.derivation, rounds.opening);
    }

    private Figure cold() {
        var derivation = new Times();
        var opening = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            var line =
                    Fresh.line(
                            Once.class,
                            List.of(),
                            stage.folder().toString(),
                            String.valueOf(stage.years()));
            var times = line.split(" ", -1);
            derivation.add(Long.parseLong(times[0]));
            opening.add(Long.parseLong(times[1]));
        }
        return figure("open a book, fresh program", derivation, opening);
    }

    private Figure figure(String what, Times derivation, Times opening) {
        return Figure.of(
                what + ": milliseconds beyond key derivation",
                opening.median() - derivation.median(),
                LIMIT,
                Map.of(
                        "derivationMilliseconds", Figure.rounded(derivation.median()),
                        "openingMilliseconds", Figure.rounded(opening.median()),
                        "changes", changes(),
                        "rounds", opening.count()));
    }

    private int changes() {
        try (var book = stage.open();
                var words = Stage.words();
                var open = Stage.signIn(book, words)) {
            return open.household().size();
        }
    }

    private record Rounds(Times derivation, Times opening) {}

    private Rounds rounds(int count) {
        var rounds = new Rounds(new Times(), new Times());
        for (var round = 0; round < count; round++) {
            round(stage, rounds);
        }
        return rounds;
    }

    /// Opening comes first: in a fresh program it bears what starting costs.
    private static void round(Stage stage, Rounds rounds) {
        try (var words = Stage.words()) {
            var begun = System.nanoTime();
            try (var book = stage.open();
                    var _ = Stage.signIn(book, words)) {
                rounds.opening.add(System.nanoTime() - begun);
            }
        }
        rounds.derivation.time(stage::deriveOnly);
    }

    /// One round in a program of its own: prints both times in nanoseconds.
    static final class Once {

        private Once() {}

        public static void main(String[] arguments) {
            var stage = new Stage(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            var rounds = new Rounds(new Times(), new Times());
            round(stage, rounds);
            System.out.println(
                    (long) (rounds.derivation.median() * 1e6)
                            + " "
                            + (long) (rounds.opening.median() * 1e6));
        }
    }
}
