package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.TreeSet;

class SchemaDocumentTest {

    private static final Set<String> KNOWN_TO_THE_READER =
            Set.of(
                    "$ref",
                    "type",
                    "properties",
                    "required",
                    "additionalProperties",
                    "items",
                    "minItems",
                    "maxItems",
                    "enum",
                    "pattern",
                    "maxLength",
                    "format",
                    "minimum",
                    "maximum");
    private static final Set<String> WORDS_FOR_READERS =
            Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode document = Packs.JSON.readTree(ContentPacks.schemaBytes());
    private final SchemaJudge judge = new SchemaJudge();

    @Test
    void isASchemaOf202012() {
        assertTrue(judge.isSchema(document));
    }

    @Test
    void acceptsThePackThatShipsInside() {
        assertTrue(judge.accepts(Packs.copy()));
    }

    @Test
    void usesNoKeywordThatTheReaderDoesNotKnow() {
        var used = new TreeSet<String>();

        collect(document, used);

        used.removeAll(KNOWN_TO_THE_READER);
        used.removeAll(WORDS_FOR_READERS);
        assertEquals(Set.of(), used);
    }

    @Test
    void closesEveryGroupOfFieldsAndSaysWhatEachIs() {
        document.at("/$defs")
                .valueStream()
                .filter(rule -> rule.has("properties"))
                .forEach(rule -> {
                    assertTrue(rule.has("description"), rule::toString);
                    assertEquals("false", rule.get("additionalProperties").asString());
                });
    }

    private static void collect(JsonNode rule, Set<String> used) {
        rule.propertyNames().forEach(used::add);
        rule.path("properties").forEach(inner -> collect(inner, used));
        rule.path("$defs").forEach(inner -> collect(inner, used));
        if (rule.has("items")) {
            collect(rule.get("items"), used);
        }
    }
}
