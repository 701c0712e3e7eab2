package org.hearthbook.proving;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How long a book takes to open beyond the key derivation: in a fresh program, in one that has
/// rehearsed while a passphrase was typed as the window does, and in a warm one. Derivation and
/// opening are timed in turn, so that a busy computer slows both alike.
final class Opening {

    private static final double LIMIT = 1000;
    private static final int ROUNDS = 5;
    private static final String DERIVE = "derive";
    private static final String OPEN = "open";
    private static final String REHEARSED = "rehearsed";
    private static final Duration REHEARSAL = Duration.ofMillis(800);

    private final Stage stage;

    Opening(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() {
        return List.of(
                cold("open a book, fresh program", OPEN),
                cold("open a book, fresh window after the passphrase was typed", REHEARSED),
                warm());
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
    private Figure cold(String what, String how) {
        var derivation = new Times();
        var opening = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            derivation.add(fresh(DERIVE));
            opening.add(fresh(how));
        }
        return figure(what, derivation, opening);
    }

    private long fresh(String what) {
        var folder = stage.folder().toString();
        return Long.parseLong(Fresh.line(Once.class, List.of(), folder, what));
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
            var stage = Stage.made(Path.of(arguments[0]));
            if (arguments[1].equals(REHEARSED)) {
                new Rehearsal(Desk.real()).run(REHEARSAL);
            }
            System.out.println(arguments[1].equals(DERIVE) ? derived(stage) : open(stage));
        }

        private static long derived(Stage stage) {
            var begun = System.nanoTime();
            stage.deriveOnly();
            return System.nanoTime() - begun;
        }
    }
}
