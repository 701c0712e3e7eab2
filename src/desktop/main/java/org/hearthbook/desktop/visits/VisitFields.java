package org.hearthbook.desktop.visits;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The fields of a visit as they are typed in, what each said when it was last kept, and what
/// somebody else wrote in it meanwhile.
final class VisitFields {

    private static final String BEFORE = "before ";
    private static final List<String> FOR_WORDS =
            List.of(
                    "section\\..*",
                    "child\\.[^.]*\\.(?!seen$).*",
                    "(action|shown)\\.[^.]*\\.words",
                    "action\\.[^.]*\\.(other|due)",
                    "earlier\\..*\\.said",
                    "present\\.others");

    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> theirs = new LinkedHashMap<>();
    private final Runnable touched;

    VisitFields(Map<String, String> page, Runnable touched) {
        this.touched = touched;
        kept.putAll(page);
        page.forEach((name, words) -> of(name).set(words));
    }

    /// The field called `name`, made when it is first asked for.
    StringProperty of(String name) {
        return texts.computeIfAbsent(name, it -> made(kept.getOrDefault(it, "")));
    }

    private StringProperty made(String words) {
        var text = new SimpleStringProperty(words);
        text.addListener((_, _, _) -> touched.run());
        return text;
    }

    Answers now() {
        var now = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> now.put(name, text.get()));
        return new Answers(now);
    }

    /// Adds `row` to the list in the field called `list`.
    void addRow(String list, String row) {
        var rows = new ArrayList<>(Answers.split(of(list).get()));
        rows.add(row);
        of(list).set(Answers.joined(rows));
    }

    void removeRow(String list, String row) {
        var rows = new ArrayList<>(Answers.split(of(list).get()));
        rows.remove(row);
        of(list).set(Answers.joined(rows));
    }

    /// What somebody else wrote in a field while this person was writing in it.
    Map<String, String> theirs() {
        return Map.copyOf(theirs);
    }

    boolean isChanged(Predicate<String> names) {
        return texts.keySet().stream().filter(names).anyMatch(this::isChanged);
    }

    private boolean isChanged(String name) {
        return !of(name).get().equals(kept.getOrDefault(name, ""));
    }

    /// What `names` said in `saved` is in the book now, where `page` is what the book says.
    void wereKept(Predicate<String> names, Answers saved, Map<String, String> page) {
        saved.texts()
                .forEach((name, words) -> {
                    if (names.test(name)) {
                        kept.put(name, name.equals(ActionsPart.ROWS) ? page.get(name) : words);
                        theirs.remove(name);
                    }
                });
    }

    /// What is typed and not in the book, with what it was typed over. Outcomes have no ids, so
    /// their rows are kept all or none, with `shown`, what the book says of all of them.
    Map<String, String> draft(String shown) {
        var draft = new LinkedHashMap<String, String>();
        var isShownChanged = isChanged(ShownRows::isOne);
        texts.forEach((name, text) -> {
            if (ShownRows.isOne(name) ? isShownChanged : isChanged(name)) {
                draft.put(name, text.get());
                draft.put(BEFORE + name, kept.getOrDefault(name, ""));
            }
        });
        if (isShownChanged) {
            draft.put(ShownRows.BOOK, shown);
        }
        return draft;
    }

    /// The words of `draft` that somebody typed, without choices and ticks.
    static List<String> words(Map<String, String> draft) {
        return draft.entrySet().stream()
                .filter(it -> isForWords(it.getKey()))
                .map(it -> it.getValue().strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static boolean isForWords(String name) {
        return !name.startsWith(BEFORE) && FOR_WORDS.stream().anyMatch(it -> name.matches(it));
    }

    /// Brings back what was typed. Where the book says something else by now than it did then, both
    /// are there.
    void bringBack(Map<String, String> draft, String shown) {
        ShownRows.bringBack(draft, shown, now()).forEach((name, words) -> of(name).set(words));
        draft.forEach((name, words) -> {
            if (!name.startsWith(BEFORE) && !ShownRows.isOne(name)) {
                bringBack(name, words, draft.getOrDefault(BEFORE + name, ""));
            }
        });
    }

    private void bringBack(String name, String mine, String before) {
        var inTheBook = kept.getOrDefault(name, "");
        if (name.equals(ActionsPart.ROWS)) {
            of(name).set(Answers.joined(rows(inTheBook, mine, before)));
            return;
        }
        if (!inTheBook.equals(before) && !inTheBook.equals(mine)) {
            theirs.put(name, inTheBook);
        }
        of(name).set(mine);
    }

    /// The rows of both, without those that either took out.
    private static List<String> rows(String inTheBook, String mine, String before) {
        var all = new LinkedHashSet<>(Answers.split(inTheBook));
        all.addAll(Answers.split(mine));
        var rows = new ArrayList<>(all);
        var gone = new ArrayList<>(Answers.split(before));
        gone.removeIf(
                it -> Answers.split(inTheBook).contains(it) && Answers.split(mine).contains(it));
        rows.removeAll(gone);
        return rows;
    }
}
