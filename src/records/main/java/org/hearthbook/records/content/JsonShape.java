package org.hearthbook.records.content;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

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

    /// The shape that a schema's `type` names.
    static JsonShape named(JsonNode type) {
        return valueOf(type.stringValue().toUpperCase(Locale.ROOT));
    }
}
