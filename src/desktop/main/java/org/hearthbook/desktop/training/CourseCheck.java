package org.hearthbook.desktop.training;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.training.Course;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// What is amiss with the fields of a course, each in words that say what to do.
final class CourseCheck {

    private static final Words WORDS = Words.of(CourseModel.class);

    private final CourseFields fields;
    private final LocalDate today;

    CourseCheck(CourseFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    Map<CourseModel.Part, String> problems() {
        var problems = new EnumMap<CourseModel.Part, String>(CourseModel.Part.class);
        if (fields.title.get().isBlank()) {
            problems.put(CourseModel.Part.TITLE, WORDS.get("noTitle"));
        }
        var day = dayProblem();
        if (!day.isEmpty()) {
            problems.put(CourseModel.Part.WHEN, day);
        }
        if (HowLong.minutes(fields.howLong.get()).isEmpty()) {
            problems.put(CourseModel.Part.HOW_LONG, WORDS.get("howLongUnclear"));
        }
        return problems;
    }

    private String dayProblem() {
        return switch (SpokenDate.read(fields.when.get(), today)) {
            case SpokenDate.Missing() -> WORDS.get("noDay");
            case SpokenDate.Unclear(var because) -> because;
            case SpokenDate.Understood(var day) -> day.isAfter(today) ? WORDS.get("toCome") : "";
        };
    }

    /// The course that the fields describe; ask only when there are no problems.
    Course course() {
        return new Course(
                fields.topic.get(),
                fields.title.get().strip(),
                fields.provider.get().strip(),
                SpokenDate.read(fields.when.get(), today).day().orElseThrow(),
                HowLong.minutes(fields.howLong.get()).orElseThrow(),
                fields.learned.get().strip(),
                fields.changed.get().strip(),
                fields.certificates.get(),
                fields.outcomes.get());
    }
}
