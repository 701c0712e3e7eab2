package org.hearthbook.records.content;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Holds a pack against the schema document that ships beside it, and says in plain words where it
/// differs. It knows the keywords of JSON Schema that the document uses, and no others.
final class PackSchema {

    private final JsonNode document;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PackSchema(JsonNode document) {
        this.document = document;
    }

    static List<String> problems(JsonNode document, JsonNode pack) {
        var schema = new PackSchema(document);
        schema.check(document, pack, "");
        return List.copyOf(schema.problems);
    }

    private void check(JsonNode rule, JsonNode value, String where) {
        if (rule.has("$ref")) {
            check(document.at(rule.get("$ref").stringValue().substring(1)), value, where);
            return;
        }
        var needed = JsonShape.named(rule.get("type"));
        var found = JsonShape.of(value);
        if (found == needed) {
            checkInside(rule, value, where);
        } else {
            problem(where, "this is " + found.words() + ", and needs to be " + needed.words());
        }
    }

    private void checkInside(JsonNode rule, JsonNode value, String where) {
        switch (JsonShape.of(value)) {
            case OBJECT -> checkFields(rule, value, where);
            case ARRAY -> checkItems(rule, value, where);
            case STRING -> checkWords(rule, value.stringValue(), where);
            case INTEGER -> checkRange(rule, value.asLong(), where);
            case NUMBER, BOOLEAN, NULL -> {}
        }
    }

    private void checkFields(JsonNode rule, JsonNode value, String where) {
        var known = rule.get("properties");
        for (var name : rule.get("required")) {
            if (!value.has(name.stringValue())) {
                problem(inside(where, name.stringValue()), "this is missing");
            }
        }
        for (var field : value.properties()) {
            if (known.has(field.getKey())) {
                check(known.get(field.getKey()), field.getValue(), inside(where, field.getKey()));
            } else {
                problem(inside(where, shortened(field.getKey())), "a pack has no such field");
            }
        }
    }

    private void checkItems(JsonNode rule, JsonNode value, String where) {
        var least = rule.path("minItems").asInt(0);
        var most = rule.get("maxItems").asInt();
        if (value.size() < least) {
            problem(where, "this list is empty, and needs at least one entry");
        } else if (value.size() > most) {
            problem(where, "this list has more than " + most + " entries");
        } else {
            for (var at = 0; at < value.size(); at++) {
                check(rule.get("items"), value.get(at), where + "[" + at + "]");
            }
        }
    }

    private void checkWords(JsonNode rule, String words, String where) {
        if (rule.has("enum")) {
            checkChoice(
                    rule.get("enum").valueStream().map(JsonNode::stringValue).toList(),
                    words,
                    where);
        } else if (words.codePointCount(0, words.length()) > rule.get("maxLength").asInt()) {
            problem(where, "this is longer than " + rule.get("maxLength").asInt() + " characters");
        } else if (rule.has("pattern") && !isWrittenAs(rule.get("pattern").stringValue(), words)) {
            problem(where, "this is written another way than it needs to be. " + describe(rule));
        } else if (rule.has("format") && !isDay(words)) {
            problem(where, "there is no day " + words);
        }
    }

    private void checkChoice(List<String> choices, String words, String where) {
        if (!choices.contains(words)) {
            problem(where, "this needs to be one of " + String.join(", ", choices));
        }
    }

    private void checkRange(JsonNode rule, long number, String where) {
        var least = rule.get("minimum").asLong();
        var most = rule.get("maximum").asLong();
        if (number < least || number > most) {
            problem(where, "this is " + number + ", and needs to be from " + least + " to " + most);
        }
    }

    private boolean isWrittenAs(String pattern, String words) {
        return patterns.computeIfAbsent(pattern, Pattern::compile).matcher(words).matches();
    }

    private static String describe(JsonNode rule) {
        return rule.get("description").stringValue().replaceFirst("[.]$", "");
    }

    private static boolean isDay(String words) {
        try {
            LocalDate.parse(words);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static String inside(String where, String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > 60 ? name.substring(0, 59) + "…" : name;
    }

    private void problem(String where, String what) {
        problems.add((where.isEmpty() ? "The whole file" : where) + ": " + what + ".");
    }
}
