package org.hearthbook.desktop.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Brings back the rows of a draft that say which outcomes something showed.
final class ShownRows {

    /// What the book said of them when the draft was kept.
    static final String BOOK = "before shown in the book";

    private ShownRows() {}

    /// Whether the field called `name` is in such a row.
    static boolean isOne(String name) {
        return name.startsWith("shown.");
    }

    /// What to set: the rows of the draft if the book says what it did then, else the book's rows
    /// with those of the draft after them.
    static Map<String, String> bringBack(Map<String, String> draft, String book, Answers now) {
        var mine = new Answers(draft);
        if (!draft.containsKey(BOOK)) {
            return Map.of();
        }
        var set = new LinkedHashMap<String, String>();
        if (draft.get(BOOK).equals(book)) {
            draft.keySet().stream()
                    .filter(ShownRows::isOne)
                    .forEach(it -> set.put(it, mine.of(it)));
            return set;
        }
        append(mine, now, set);
        return set;
    }

    private static void append(Answers mine, Answers now, Map<String, String> set) {
        var rows = new ArrayList<>(now.list(ShownPart.ROWS));
        var next = Integer.parseInt(ShownPart.next(now));
        for (var row : mine.list(ShownPart.ROWS)) {
            if (rows.stream().noneMatch(it -> saysTheSame(mine, row, now, it))) {
                var to = String.valueOf(next++);
                set.put(ShownPart.carer(to), mine.of(ShownPart.carer(row)));
                set.put(ShownPart.outcome(to), mine.of(ShownPart.outcome(row)));
                set.put(ShownPart.words(to), mine.of(ShownPart.words(row)));
                rows.add(to);
            }
        }
        set.put(ShownPart.ROWS, Answers.joined(rows));
    }

    private static boolean saysTheSame(Answers mine, String row, Answers now, String other) {
        return mine.of(ShownPart.carer(row)).equals(now.of(ShownPart.carer(other)))
                && mine.of(ShownPart.outcome(row)).equals(now.of(ShownPart.outcome(other)))
                && mine.of(ShownPart.words(row)).equals(now.of(ShownPart.words(other)));
    }
}
