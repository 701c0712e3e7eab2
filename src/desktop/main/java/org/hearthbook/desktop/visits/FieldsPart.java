package org.hearthbook.desktop.visits;

import org.hearthbook.records.content.VisitSection;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.Section;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitForm;
import org.hearthbook.records.visits.VisitPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is written under the fields of one section of the form.
record FieldsPart(VisitForm form, VisitSection section) implements VisitPart {

    static String field(VisitSection section, String field) {
        return prefix(section) + field;
    }

    private static String prefix(VisitSection section) {
        return "section." + section.id() + ".";
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var written = written(page);
        var shown = new LinkedHashMap<String, String>();
        section.fields().forEach(it -> shown.put(field(section, it.id()), said(written, it.id())));
        return shown;
    }

    private Optional<Section> written(VisitPage page) {
        return page.sections().stream().filter(it -> it.id().equals(section.id())).findFirst();
    }

    private static String said(Optional<Section> written, String field) {
        return written.stream()
                .flatMap(it -> it.answers().stream())
                .filter(it -> it.field().equals(field))
                .map(Answer::words)
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(prefix(section));
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        return Map.of();
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var words = new LinkedHashMap<String, String>();
        section.fields().forEach(it -> words.put(it.id(), answers.of(field(section, it.id()))));
        var now = form.written(section, words);
        var before = written(page).map(Section::answers).orElse(List.of());
        return now.answers().equals(before)
                ? List.of()
                : List.of(new VisitChange.SectionWritten(now));
    }
}
