package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Present;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who was there: a tick for each person of the book, and the names of anybody else.
record PresentPart(List<Person> people) implements VisitPart {

    static final String OTHERS = "present.others";

    private static final String PREFIX = "present.";
    private static final Words WORDS = Words.of(VisitWriting.class);

    /// Of a line of names.
    private static final int LONGEST = 2_000;

    PresentPart {
        people = List.copyOf(people);
    }

    static String tick(UUID person) {
        return PREFIX + person;
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var shown = new LinkedHashMap<String, String>();
        people.forEach(it -> shown.put(tick(it.id()), isThere(it, page) ? Answers.YES : ""));
        shown.put(
                OTHERS,
                page.present().stream()
                        .filter(it -> it.person() == null || !isListed(it.person()))
                        .map(Present::name)
                        .collect(Collectors.joining(", ")));
        return shown;
    }

    private static boolean isThere(Person person, VisitPage page) {
        return page.present().stream().anyMatch(it -> person.id().equals(it.person()));
    }

    private boolean isListed(UUID person) {
        return people.stream().anyMatch(it -> it.id().equals(person));
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var isLong = answers.of(OTHERS).length() > LONGEST;
        return isLong ? Map.of(OTHERS, WORDS.get("lineTooLong")) : Map.of();
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var present = new ArrayList<Present>();
        people.stream()
                .filter(it -> answers.says(tick(it.id())))
                .map(it -> new Present(name(it), it.id()))
                .forEach(present::add);
        Arrays.stream(answers.of(OTHERS).split("[,;\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> new Present(it, null))
                .forEach(present::add);
        var before = page.present();
        return present.equals(before) || isSame(present, before)
                ? List.of()
                : List.of(new VisitChange.PresentWritten(present));
    }

    /// Whoever is no longer in the book stands among the others with the same name.
    private static boolean isSame(List<Present> now, List<Present> before) {
        return now.stream()
                .map(Present::name)
                .sorted()
                .toList()
                .equals(before.stream().map(Present::name).sorted().toList());
    }

    /// A child of another record stands here by initials.
    static String name(Person person) {
        return person.place() instanceof org.hearthbook.records.people.Place.OtherChild
                ? person.shortName()
                : person.name();
    }
}
