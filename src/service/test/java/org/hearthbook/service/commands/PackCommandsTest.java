package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.content.ContentPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class PackCommandsTest {

    private final Typed typed = new Typed();

    @TempDir private Path folder;

    @Test
    void saysThatThePackWeShipCanBeUsedAndItsHash() throws IOException {
        var pack = file(ContentPacks.shippedBytes());

        var code = typed.run("pack", "check", pack);

        assertEquals(0, code);
        assertEquals(
                List.of("This pack can be used. SHA-256 " + ContentPacks.shippedSha256()),
                typed.out().lines().toList());
    }

    @Test
    void listsWhatToMendInAPackThatCannotBeUsed() throws IOException {
        var pack = file("{\"format\": 1,".getBytes(UTF_8));

        var code = typed.run("pack", "check", pack);

        assertEquals(1, code);
        assertTrue(typed.out().startsWith("This pack cannot be used yet. To mend:\n- Line 1"));
    }

    @Test
    void putsAPackInForceAndNoneThatIsOlder() throws IOException {
        var desk = new Desk(folder.resolve("data"));
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
        var pack = file(ContentPacks.shippedBytes());

        assertEquals(0, desk.run("pack", "push", pack));
        assertEquals(1, desk.run("pack", "push", pack));
        assertEquals(1, desk.run("pack", "push", file("{".getBytes(UTF_8))));

        assertEquals(0, desk.run("pack", "list", "--json"));
        assertEquals(1, desk.lines().size());
        assertEquals(ContentPacks.shippedSha256(), desk.json().get("sha256"));
    }

    @Test
    void saysThatAFileIsNotThere() {
        var code = typed.run("pack", "check", folder.resolve("none.json").toString());

        assertEquals(66, code);
        assertTrue(typed.err().contains("none.json cannot be read."));
        assertEquals("", typed.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pack", "pack check", "bake a cake", "--colour"})
    void doesNothingWithACommandThatItDoesNotUnderstand(String line) {
        var code = run(line);

        assertEquals(2, code);
        assertTrue(
                typed.err().contains("Usage: hearthbook-service")
                        || typed.err().startsWith("Unmatched"));
    }

    @Test
    void explainsItselfAndItsExitCodes() {
        var code = typed.run("--help");

        assertEquals(0, code);
        assertTrue(typed.out().contains("Looks after the service's own wording and rules."));
        assertTrue(typed.out().contains("66   a file could not be read"));
    }

    @Test
    void saysItsVersion() {
        var code = typed.run("--version");

        assertEquals(0, code);
        assertTrue(typed.out().startsWith("Hearthbook service "));
    }

    private int run(String line) {
        return typed.run(line.isEmpty() ? new String[0] : line.split(" "));
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pack.json"), bytes).toString();
    }
}
