package org.hearthbook.desktop.training;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.records.training.Course;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written in the fields of a course, exactly as it was typed.
public final class CourseFields {

    private static final String COMMA = ",";

    final StringProperty topic = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty provider = new SimpleStringProperty("");
    final StringProperty when = new SimpleStringProperty("");
    final StringProperty howLong = new SimpleStringProperty("");
    final StringProperty learned = new SimpleStringProperty("");
    final StringProperty changed = new SimpleStringProperty("");
    final ObjectProperty<List<UUID>> certificates = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<String>> outcomes = new SimpleObjectProperty<>(List.of());

    CourseFields() {}

    /// Calls `action` whenever anything is typed or chosen.
    void onTouched(Runnable action) {
        texts().values().forEach(it -> it.addListener((_, _, _) -> action.run()));
        certificates.addListener((_, _, _) -> action.run());
        outcomes.addListener((_, _, _) -> action.run());
    }

    void show(Course course) {
        topic.set(course.topic());
        title.set(course.title());
        provider.set(course.provider());
        when.set(SpokenDate.sayShort(course.on()));
        howLong.set(HowLong.say(course.minutes()));
        learned.set(course.learned());
        changed.set(course.changedAtHome());
        certificates.set(course.certificates());
        outcomes.set(course.outcomes());
    }

    Map<String, String> draft() {
        var draft = new LinkedHashMap<String, String>();
        texts().forEach((name, text) -> draft.put(name, text.get()));
        draft.put("certificates", joined(certificates.get().stream().map(UUID::toString)));
        draft.put("outcomes", joined(outcomes.get().stream()));
        return draft;
    }

    void restore(Map<String, String> draft) {
        texts().forEach((name, text) -> text.set(draft.getOrDefault(name, "")));
        certificates.set(split(draft, "certificates").map(UUID::fromString).toList());
        outcomes.set(split(draft, "outcomes").toList());
    }

    private Map<String, StringProperty> texts() {
        return Map.of(
                "topic", topic,
                "title", title,
                "provider", provider,
                "when", when,
                "howLong", howLong,
                "learned", learned,
                "changed", changed);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(COMMA));
    }

    private static Stream<String> split(Map<String, String> draft, String name) {
        return Arrays.stream(draft.getOrDefault(name, "").split(COMMA)).filter(it -> !it.isEmpty());
    }
}
