package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/// Each pack of `broken-packs.json` is broken in one place. The reader says where and what, and an
/// independent validator agrees wherever the schema document alone can tell.
class BrokenPacksTest {

    private static final List<JsonNode> BROKEN =
            Packs.JSON.readTree(ContentPacks.resource("broken-packs.json")).valueStream().toList();

    private final SchemaJudge judge = new SchemaJudge();

    @TestFactory
    Stream<DynamicTest> saysWhereAPackIsBrokenAndHow() {
        return BROKEN.stream()
                .map(one -> DynamicTest.dynamicTest(one.get("name").asString(), () -> check(one)));
    }

    @Test
    void triesMoreThanThirtyBrokenPacks() {
        assertTrue(BROKEN.size() > 30);
    }

    private void check(JsonNode broken) {
        var pack = damaged(broken);

        assertEquals(List.of(broken.get("problem").asString()), Packs.problems(Packs.bytes(pack)));
        assertEquals(!broken.get("schemaCanTell").asBoolean(), judge.accepts(pack));
    }

    private static ObjectNode damaged(JsonNode broken) {
        var pack = Packs.copy();
        var place = JsonPointer.compile(broken.get("at").asString());
        var name = place.last().getMatchingProperty();
        switch (pack.at(place.head())) {
            case ArrayNode list -> list.set(Integer.parseInt(name), broken.get("value"));
            case ObjectNode group when broken.has("value") -> group.set(name, broken.get("value"));
            case ObjectNode group -> group.remove(name);
            case JsonNode _ -> throw new IllegalStateException("Nothing to break at " + place);
        }
        return pack;
    }
}
