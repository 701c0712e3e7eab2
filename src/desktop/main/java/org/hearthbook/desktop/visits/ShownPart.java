package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What was talked about that shows an outcome of a carer's standards.
record ShownPart(List<Learner> learners) implements VisitPart {

    static final String ROWS = "shown.rows";

    private static final String PREFIX = "shown.";
    private static final Words WORDS = Words.of(VisitWriting.class);

    /// A carer who works through `set`.
    record Learner(Person carer, InductionSet set) {}

    ShownPart {
        learners = List.copyOf(learners);
    }

    static String carer(String row) {
        return PREFIX + row + ".carer";
    }

    static String outcome(String row) {
        return PREFIX + row + ".outcome";
    }

    static String words(String row) {
        return PREFIX + row + ".words";
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var rows = IntStream.range(0, page.shown().size()).mapToObj(String::valueOf).toList();
        var shown = new LinkedHashMap<String, String>();
        shown.put(ROWS, Answers.joined(rows));
        for (var row : rows) {
            var written = page.shown().get(Integer.parseInt(row));
            shown.put(carer(row), written.carer().toString());
            shown.put(outcome(row), written.outcome());
            shown.put(words(row), written.words());
        }
        return shown;
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(PREFIX);
    }

    /// The number of the next row.
    static String next(Answers answers) {
        var last = answers.list(ROWS).stream().mapToInt(Integer::parseInt).max();
        return String.valueOf(last.orElse(-1) + 1);
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var problems = new LinkedHashMap<String, String>();
        for (var row : rows(answers)) {
            if (learner(row, answers) == null) {
                problems.put(carer(row), WORDS.get("whoseOutcome"));
            }
            if (answers.of(outcome(row)).isEmpty()) {
                problems.put(outcome(row), WORDS.get("whichOutcome"));
            }
            if (!answers.says(words(row))) {
                problems.put(words(row), WORDS.get("whatShowed"));
            }
        }
        return problems;
    }

    private static List<String> rows(Answers answers) {
        return answers.list(ROWS).stream()
                .filter(it -> answers.says(outcome(it)) || answers.says(words(it)))
                .toList();
    }

    private @Nullable Learner learner(String row, Answers answers) {
        var wanted = answers.of(carer(row));
        return learners.stream()
                .filter(it -> it.carer().id().toString().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var shown = new ArrayList<ShownOutcome>();
        for (var row : rows(answers)) {
            var learner = learner(row, answers);
            if (learner != null) {
                shown.add(shown(row, learner, answers));
            }
        }
        return shown.equals(page.shown())
                ? List.of()
                : List.of(new VisitChange.OutcomesShown(shown));
    }

    private static ShownOutcome shown(String row, Learner learner, Answers answers) {
        return new ShownOutcome(
                learner.carer().id(),
                learner.carer().name(),
                learner.set().id(),
                answers.of(outcome(row)),
                answers.of(words(row)));
    }
}
