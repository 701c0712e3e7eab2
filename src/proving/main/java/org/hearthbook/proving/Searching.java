package org.hearthbook.proving;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.notes.NoteChange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// How long each keystroke waits for an answer while somebody types what they look for.
final class Searching {

    private static final double LIMIT = 16;
    private static final int NOTES = 20_000;
    private static final int SEARCHES = 150;
    private static final int SHOWN = 50;
    private static final int BATCH = 500;

    private final Stage stage;

    Searching(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() {
        try (var book = stage.open();
                var words = Stage.words();
                var open = Stage.signIn(book, words)) {
            fillUp(open);
            var seed = 20L;
            type(open, new SplittableRandom(seed + 1), new Times());
            var times = new Times();
            type(open, new SplittableRandom(seed), times);
            return List.of(figure(open, times, seed));
        }
    }

    private static Figure figure(OpenBook open, Times times, long seed) {
        return Figure.of(
                "search as you type: milliseconds a keystroke, 99 of 100",
                times.at(0.99),
                LIMIT,
                Map.of(
                        "medianMilliseconds", Figure.rounded(times.median()),
                        "longestMilliseconds", Figure.rounded(times.longest()),
                        "keystrokes", times.count(),
                        "notes", open.household().notes().size(),
                        "seed", seed));
    }

    /// The same notes again, until there are enough.
    private static void fillUp(OpenBook open) {
        var notes = List.copyOf(open.household().notes());
        var acts = new ArrayList<Act>();
        for (var number = notes.size(); number < NOTES; number++) {
            var wording = notes.get(number % notes.size()).wording();
            acts.add(Act.on(open.newId(), new NoteChange.NoteWritten(wording, List.of())));
            if (acts.size() == BATCH || number == NOTES - 1) {
                open.act(acts);
                acts.clear();
            }
        }
    }

    private static void type(OpenBook open, RandomGenerator chance, Times times) {
        var notes =
                open.household().notes().stream()
                        .sorted(Comparator.comparing(it -> it.id()))
                        .toList();
        for (var search = 0; search < SEARCHES; search++) {
            var text = notes.get(chance.nextInt(notes.size())).wording().text();
            var words = text.split(" ", -1);
            var from = chance.nextInt(words.length);
            var typed = words[from] + (from + 1 < words.length ? " " + words[from + 1] : "");
            type(open, typed, times);
        }
    }

    private static void type(OpenBook open, String typed, Times times) {
        for (var letters = 1; letters <= typed.length(); letters++) {
            var beginning = typed.substring(0, letters);
            times.time(() -> open.find(beginning, SHOWN));
        }
    }
}
