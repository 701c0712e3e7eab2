package org.hearthbook.records.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.trying.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

final class ReadingChangesTest {

    private final ChangeJson json = Kinds.json();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2027-02-31\"",
                "\"2027-02-29\"",
                "\"2027-13-01\"",
                "\"31 2 2027\"",
                "\"2027-2-3\"",
                "\"2027-02-30T00:00:00Z\"",
                "\"\"",
                "[2027,2,31]",
                "[2027]",
                "{}",
                "true",
                "\"+1000000000-01-01\""
            })
    void refusesADayThatThereIsNot(String day) {
        var gone = line("person.moved-on");

        refuses(gone.replace("{\"on\":\"2026-11-16\"", "{\"on\":" + day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "\"note.written\"",
                "{\"kind\":\"note.written\",\"v\":1}",
                "\uFEFF{}",
                "{\"body\":"
            })
    void refusesWhatIsNoChange(String text) {
        refuses(text);
    }

    @Test
    void refusesWhatFollowsAfterTheEnd() {
        var line = line("household.begun");

        refuses(line + "{}");
        refuses(line + line);
        assertDoesNotThrow(() -> json.read(bytes(line + "\n")));
    }

    @Test
    void refusesBytesThatAreNoText() {
        var random = Seed.random("no text");
        for (var round = 0; round < 2_000; round++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);

            assertThrows(NotAChange.class, () -> json.read(bytes));
        }
    }

    @Test
    void readsAChangeWithBitsFlippedOrSaysThatItIsNone() {
        var random = Seed.random("bits");
        var lines = FormatOneTest.lines();
        for (var round = 0; round < 5_000; round++) {
            var bytes = bytes(lines.get(random.nextInt(lines.size())));
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertFalse(json.read(bytes).body().toString().isEmpty());
            } catch (NotAChange refused) {
                assertTrue(refused.getMessage() != null);
            }
        }
    }

    @Test
    void refusesNestingWithoutEnd() {
        var line = line("household.begun");

        refuses(line.replace("\"The house on the hill\"", "[".repeat(100_000)));
        refuses(
                line.replace("household.begun", "unheard.of")
                        .replace("{\"name\"", "{\"a\":" + "[".repeat(100_000) + ",\"name\""));
    }

    @Test
    void keepsAKindItDoesNotKnowByteForByte() throws NotAChange {
        var line =
                line("note.written")
                        .replace("note.written", "note.sung")
                        .getBytes(StandardCharsets.UTF_8);
        var newer =
                line("note.written").replace("\"v\":1", "\"v\":2").getBytes(StandardCharsets.UTF_8);

        assertEquals(new Unknown("note.sung", 1), json.read(line).body());
        assertEquals(new Unknown("note.written", 2), json.read(newer).body());
        var payload = new Written(json.read(line), line, null).payload();
        assertArrayEquals(line, Written.read(payload, json).json());
    }

    @Test
    void readsPartsInAnyOrderAndPassesOverNewOnes() throws NotAChange {
        var line = line("household.named");
        var body = "\"body\":{\"name\":\"The house by the sea\"}";
        var turned =
                "{\"new\":[1,{\"a\":2}]," + body + "," + line.substring(1).replace("," + body, "");

        assertEquals(json.read(bytes(line)), json.read(bytes(turned)));
    }

    private void refuses(String text) {
        assertThrows(NotAChange.class, () -> json.read(bytes(text)), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String kind) {
        return FormatOneTest.lines().stream()
                .filter(it -> it.contains("\"" + kind + "\""))
                .findFirst()
                .orElseThrow();
    }
}
