package org.hearthbook.records.content;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Random;

/// Changes a few values anywhere in a pack: swapped, removed, doubled or replaced by nonsense.
final class ValueDamage {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final Random random;

    ValueDamage(Random random) {
        this.random = random;
    }

    ObjectNode damage(ObjectNode pack) {
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            damageSomewhereIn(pack);
        }
        return pack;
    }

    private void damageSomewhereIn(JsonNode group) {
        if (group.isEmpty()) {
            return;
        }
        var at = random.nextInt(group.size());
        var value = group.values().stream().skip(at).findFirst().orElseThrow();
        if (value.isContainer() && random.nextInt(8) > 0) {
            damageSomewhereIn(value);
        } else if (group instanceof ArrayNode list) {
            damage(list, at);
        } else {
            damage((ObjectNode) group, group.propertyStream().toList().get(at).getKey());
        }
    }

    private void damage(ArrayNode list, int at) {
        switch (random.nextInt(3)) {
            case 0 -> list.remove(at);
            case 1 -> list.insert(at, list.get(random.nextInt(list.size())).deepCopy());
            default -> list.set(at, nonsense());
        }
    }

    private void damage(ObjectNode group, String name) {
        switch (random.nextInt(3)) {
            case 0 -> group.remove(name);
            case 1 -> group.set(word(), group.get(name).deepCopy());
            default -> group.set(name, nonsense());
        }
    }

    private JsonNode nonsense() {
        return switch (random.nextInt(8)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.booleanNode(random.nextBoolean());
            case 2 -> MAKE.numberNode(random.nextLong());
            case 3 -> MAKE.numberNode(random.nextInt(40));
            case 4 -> MAKE.numberNode(random.nextDouble());
            case 5 -> MAKE.arrayNode();
            case 6 -> MAKE.objectNode();
            default -> MAKE.stringNode(word());
        };
    }

    private String word() {
        var words =
                List.of(
                        "",
                        " ",
                        "everyday",
                        "2027-02-31",
                        "a-".repeat(20_000),
                        "é\u0301\u202e",
                        "\ud83c",
                        "\u0000",
                        "x".repeat(100_000),
                        "1".repeat(50));
        return words.get(random.nextInt(words.size()));
    }
}
