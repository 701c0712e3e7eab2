package org.hearthbook.proving;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How long a book takes to open beyond the key derivation, in a fresh program and a warm one. The
/// two are timed in turn, so that a busy computer slows both alike.
final class Opening {

    private static final double LIMIT = 1000;
    private static final int ROUNDS = 5;
    private static final String DERIVE = "derive";
    private static final String OPEN = "open";

    private final Stage stage;

    Opening(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() {
        return List.of(cold(), warm());
    }

    private Figure warm() {
        var derivation = new Times();
        var opening = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            derivation.time(stage::deriveOnly);
            opening.add(open(stage));
        }
        return figure("open a book, warm program", derivation, opening);
    }

    /// Each in a program of its own, so that both bear what a cold start costs.
    private Figure cold() {
        var derivation = new Times();
        var opening = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            derivation.add(fresh(DERIVE));
            opening.add(fresh(OPEN));
        }
        return figure("open a book, fresh program", derivation, opening);
    }

    private long fresh(String what) {
        var folder = stage.folder().toString();
        var years = String.valueOf(stage.years());
        return Long.parseLong(Fresh.line(Once.class, List.of(), folder, years, what));
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

    /// Nanoseconds from a shut book to one that somebody is signed in to.
    private static long open(Stage stage) {
        var begun = System.nanoTime();
        try (var words = Stage.words();
                var book = stage.open();
                var _ = Stage.signIn(book, words)) {
            return System.nanoTime() - begun;
        }
    }

    /// Does one of the two once and prints its nanoseconds.
    static final class Once {

        private Once() {}

        public static void main(String[] arguments) {
            var stage = new Stage(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            System.out.println(arguments[2].equals(OPEN) ? open(stage) : derived(stage));
        }

        private static long derived(Stage stage) {
            var begun = System.nanoTime();
            stage.deriveOnly();
            return System.nanoTime() - begun;
        }
    }
}
