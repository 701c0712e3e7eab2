package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The day of a visit, and whether the carers knew of it.
record DayPart(LocalDate today) implements VisitPart {

    static final String ON = "day.on";
    static final String KIND = "day.kind";
    static final String ANNOUNCED = "announced";
    static final String UNANNOUNCED = "unannounced";

    private static final Words WORDS = Words.of(VisitWriting.class);

    @Override
    public Map<String, String> shown(VisitPage page) {
        return Map.of(
                ON,
                SpokenDate.sayShort(page.on()),
                KIND,
                page.announced() ? ANNOUNCED : UNANNOUNCED);
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith("day.");
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var problem = problem(answers.of(ON), today);
        return problem.isEmpty() ? Map.of() : Map.of(ON, problem);
    }

    /// What is amiss with a day of a visit that was `written`; empty when nothing is.
    static String problem(String written, LocalDate today) {
        return switch (SpokenDate.read(written, today)) {
            case SpokenDate.Missing() -> WORDS.get("noDay");
            case SpokenDate.Unclear(var because) -> because;
            case SpokenDate.Understood(var day) -> day.isAfter(today) ? WORDS.get("toCome") : "";
        };
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var on = SpokenDate.read(answers.of(ON), today).day().orElse(page.on());
        var announced = answers.of(KIND).equals(ANNOUNCED);
        return on.equals(page.on()) && announced == page.announced()
                ? List.of()
                : List.of(new VisitChange.Dated(on, announced));
    }
}
