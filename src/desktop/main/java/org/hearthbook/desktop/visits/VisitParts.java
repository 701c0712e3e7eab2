package org.hearthbook.desktop.visits;

import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Several parts of the page of a visit as one.
record VisitParts(List<VisitPart> parts) implements VisitPart {

    VisitParts {
        parts = List.copyOf(parts);
    }

    VisitParts those(Predicate<VisitPart> wanted) {
        return new VisitParts(parts.stream().filter(wanted).toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var shown = new LinkedHashMap<String, String>();
        parts.forEach(it -> shown.putAll(it.shown(page)));
        return shown;
    }

    @Override
    public boolean holds(String name) {
        return parts.stream().anyMatch(it -> it.holds(name));
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var problems = new LinkedHashMap<String, String>();
        parts.forEach(it -> problems.putAll(it.problems(answers)));
        return problems;
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        return parts.stream().flatMap(it -> it.changes(answers, page).stream()).toList();
    }
}
