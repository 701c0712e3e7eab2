package org.hearthbook.desktop.visits;

import org.hearthbook.records.changes.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Everything that stands in the fields of a visit, exactly as it was typed, by the field's name.
record Answers(Map<String, String> texts) {

    static final String YES = "yes";
    private static final String COMMA = ",";

    Answers {
        texts = Map.copyOf(texts);
    }

    String of(String name) {
        return texts.getOrDefault(name, "");
    }

    boolean says(String name) {
        return Texts.hasWords(of(name));
    }

    /// The ids in the field called `name`, in their order.
    List<String> list(String name) {
        return split(of(name));
    }

    static List<String> split(String joined) {
        return Arrays.stream(joined.split(COMMA)).filter(it -> !it.isBlank()).toList();
    }

    static String joined(List<String> ids) {
        return String.join(COMMA, ids);
    }
}
