package org.hearthbook.records.content;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Packs to try the reader with, each made from the one that ships inside.
final class Packs {

    static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode SHIPPED = JSON.readTree(ContentPacks.shippedBytes());

    private Packs() {}

    static ObjectNode copy() {
        return (ObjectNode) SHIPPED.deepCopy();
    }

    static ObjectNode group(JsonNode within, String pointer) {
        return (ObjectNode) within.at(pointer);
    }

    static ArrayNode list(JsonNode within, String pointer) {
        return (ArrayNode) within.at(pointer);
    }

    static byte[] bytes(JsonNode pack) {
        return JSON.writeValueAsBytes(pack);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> problems(byte[] bytes) {
        return switch (ContentPackReader.read(bytes)) {
            case PackReading.Valid _ -> List.of();
            case PackReading.Rejected(var problems) -> problems;
        };
    }
}
