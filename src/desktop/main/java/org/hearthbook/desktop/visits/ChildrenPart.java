package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.VisitSection;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.ChildSeen;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitForm;
import org.hearthbook.records.visits.VisitPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each child: whether they were seen and how, and what they said in their own words.
record ChildrenPart(VisitSection section, List<Person> children) implements VisitPart {

    static final String ALONE = "alone";
    static final String WITH_OTHERS = "with-others";
    static final String NOT_SEEN = "not-seen";

    private static final String PREFIX = "child.";
    private static final Words WORDS = Words.of(VisitWriting.class);

    ChildrenPart {
        children = List.copyOf(children);
    }

    static String seen(Person child) {
        return PREFIX + child.id() + ".seen";
    }

    static String view(Person child) {
        return PREFIX + child.id() + ".view";
    }

    static String field(Person child, String field) {
        return PREFIX + child.id() + ".field." + field;
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var shown = new LinkedHashMap<String, String>();
        for (var child : children) {
            var written =
                    page.children().stream().filter(it -> it.child().equals(child.id())).findAny();
            shown.put(seen(child), written.map(ChildrenPart::said).orElse(""));
            shown.put(view(child), written.map(ChildSeen::view).orElse(""));
            section.fields()
                    .forEach(it -> shown.put(field(child, it.id()), answer(written, it.id())));
        }
        return shown;
    }

    private static String answer(Optional<ChildSeen> written, String field) {
        return written.stream()
                .flatMap(it -> it.answers().stream())
                .filter(it -> it.field().equals(field))
                .map(Answer::words)
                .findFirst()
                .orElse("");
    }

    private static String said(ChildSeen child) {
        return child.seen() ? child.alone() ? ALONE : WITH_OTHERS : NOT_SEEN;
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        return children.stream()
                .filter(it -> answers.of(seen(it)).isEmpty())
                .filter(it -> names(it).anyMatch(answers::says))
                .collect(
                        Collectors.toMap(
                                ChildrenPart::seen,
                                it -> WORDS.get("seenOrNot", PresentPart.name(it))));
    }

    private Stream<String> names(Person child) {
        var fields = section.fields().stream().map(it -> field(child, it.id()));
        return Stream.concat(Stream.of(view(child)), fields);
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var seen =
                children.stream()
                        .filter(it -> !answers.of(seen(it)).isEmpty())
                        .map(it -> seen(it, answers))
                        .toList();
        return seen.equals(page.children())
                ? List.of()
                : List.of(new VisitChange.ChildrenSeen(seen));
    }

    private ChildSeen seen(Person child, Answers answers) {
        var said = answers.of(seen(child));
        var words = new LinkedHashMap<String, String>();
        section.fields().forEach(it -> words.put(it.id(), answers.of(field(child, it.id()))));
        return new ChildSeen(
                child.id(),
                PresentPart.name(child),
                !said.equals(NOT_SEEN),
                said.equals(ALONE),
                answers.of(view(child)),
                VisitForm.answers(section, words));
    }
}
