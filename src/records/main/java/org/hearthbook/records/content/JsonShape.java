package org.hearthbook.records.content;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.stream.Collectors;

enum JsonShape {
    OBJECT("a group of fields in { }"),
    ARRAY("a list in [ ]"),
    STRING("words in quotes"),
    INTEGER("a whole number"),
    NUMBER("a number with a fraction"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String words;

    JsonShape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static JsonShape of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING, BINARY -> STRING;
            case NUMBER -> value.canConvertToLong() && value.isIntegralNumber() ? INTEGER : NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL, MISSING -> NULL;
        };
    }

    /// Whether a schema's `type`, one name or a list of them, allows the value.
    static boolean allowed(JsonNode type, JsonNode value) {
        var name = of(value).schemaName();
        return type.isArray()
                ? type.valueStream().anyMatch(one -> one.stringValue().equals(name))
                : type.stringValue().equals(name);
    }

    static String words(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(JsonShape::words).collect(Collectors.joining(" or "))
                : named(type.stringValue()).words;
    }

    private static JsonShape named(String schemaName) {
        return valueOf(schemaName.toUpperCase(Locale.ROOT));
    }

    private String schemaName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
