package org.hearthbook.records.content;

import java.time.LocalDate;

/// A course that is on offer on a day; hidden once that day has passed.
public record CourseSuggestion(String title, String topic, LocalDate on, String by) {

    public CourseSuggestion {
        Required.line(title, "The title of a course");
        Required.id(topic, "The topic of a course");
        Required.line(by, "Who runs a course");
    }
}
