package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who does what after the visit, and by which day.
record ActionsPart(List<Person> people, LocalDate today) implements VisitPart {

    static final String ROWS = "action.rows";
    static final String OTHER = "other";

    private static final String PREFIX = "action.";
    private static final Words WORDS = Words.of(VisitWriting.class);

    ActionsPart {
        people = List.copyOf(people);
    }

    static String words(String row) {
        return PREFIX + row + ".words";
    }

    /// Holds the id of a person of the book, or `OTHER`.
    static String owner(String row) {
        return PREFIX + row + ".owner";
    }

    static String otherOwner(String row) {
        return PREFIX + row + ".other";
    }

    static String due(String row) {
        return PREFIX + row + ".due";
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var rows = page.actions().stream().map(it -> it.id().toString()).toList();
        var shown = new LinkedHashMap<String, String>();
        shown.put(ROWS, Answers.joined(rows));
        page.actions().forEach(it -> show(it, shown));
        return shown;
    }

    private void show(VisitAction action, Map<String, String> shown) {
        var row = action.id().toString();
        var isKnown = person(String.valueOf(action.ownedBy())).isPresent();
        shown.put(words(row), action.words());
        shown.put(owner(row), isKnown ? String.valueOf(action.ownedBy()) : OTHER);
        shown.put(otherOwner(row), isKnown ? "" : action.owner());
        var due = action.due();
        shown.put(due(row), due == null ? "" : SpokenDate.sayShort(due));
    }

    private Optional<Person> person(String id) {
        return people.stream().filter(it -> it.id().toString().equals(id)).findFirst();
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var problems = new LinkedHashMap<String, String>();
        for (var row : rows(answers)) {
            if (!answers.says(words(row))) {
                problems.put(words(row), WORDS.get("whatToDo"));
            }
            if (name(row, answers).isBlank()) {
                var isOther = answers.of(owner(row)).equals(OTHER);
                problems.put(isOther ? otherOwner(row) : owner(row), WORDS.get("whoDoes"));
            }
            if (SpokenDate.read(answers.of(due(row)), today)
                    instanceof SpokenDate.Unclear(var because)) {
                problems.put(due(row), because);
            }
        }
        return problems;
    }

    /// A row in which nothing was written is no action.
    private static List<String> rows(Answers answers) {
        return answers.list(ROWS).stream()
                .filter(it ->
                        answers.says(words(it))
                                || answers.says(otherOwner(it))
                                || answers.says(due(it)))
                .toList();
    }

    private String name(String row, Answers answers) {
        return person(answers.of(owner(row)))
                .map(PresentPart::name)
                .orElseGet(() -> answers.of(otherOwner(row)).strip());
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var actions = rows(answers).stream().map(it -> action(it, answers)).toList();
        return actions.equals(page.actions())
                ? List.of()
                : List.of(new VisitChange.ActionsAgreed(actions));
    }

    private VisitAction action(String row, Answers answers) {
        return new VisitAction(
                UUID.fromString(row),
                answers.of(words(row)),
                name(row, answers),
                person(answers.of(owner(row))).map(Person::id).orElse(null),
                SpokenDate.read(answers.of(due(row)), today).day().orElse(null));
    }
}
