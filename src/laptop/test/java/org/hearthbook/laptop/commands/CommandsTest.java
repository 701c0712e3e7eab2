package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.Passphrase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

final class CommandsTest {

    @TempDir static Path folder;
    private static Pantry pantry;

    @BeforeAll
    static void begin() {
        pantry = new Pantry(folder.resolve("book"));
        pantry.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample",
                "export",
                "notes",
                "verify",
                "check",
                "backup",
                "restore",
                "people",
                "sync",
                "hand-over",
                "take-in"
            })
    void explainsEveryCommandAndItsExitCodes(String command) {
        var help = Typed.of("", command, "--help");

        assertEquals(0, help.code());
        assertTrue(help.printed().startsWith("Usage: hearthbook " + command), help.printed());
        assertTrue(help.printed().contains("7    a newer Hearthbook wrote the book"));
    }

    @Test
    void saysItsVersionAndItsCommands() {
        assertEquals("Hearthbook in the making", Typed.of("", "--version").printed().strip());
        assertTrue(Typed.of("", "--help").printed().contains("Without a command"));
        assertEquals(2, Typed.of("", "frob").code());
    }

    @Test
    void leavesTheWindowToThoseWhoAskForNoCommand() {
        assertTrue(Commands.areAskedBy("notes"));
        assertTrue(!Commands.areAskedBy());
        assertTrue(!Commands.areAskedBy("--book", "anywhere"));
    }

    @Test
    void printsTheIdOfANoteAndFindsItAgain() {
        var added = pantry.typeAsAmara("We made أرز and еда together.\n", "notes", "--add", "-");

        assertEquals(0, added.code(), added.said());
        var id = UUID.fromString(added.printed().strip());
        var found = pantry.typeAsAmara("", "notes", "--find", "еда togeth", "--json");
        assertEquals(0, found.code());
        assertTrue(found.printed().contains(id.toString()), found.printed());
        assertTrue(found.printed().contains("We made أرز and еда together."), found.printed());
        assertEquals(1, pantry.typeAsAmara("", "notes", "--find", "zeppelin").code());
    }

    @Test
    void savesNothingThatIsNoNote() {
        var empty = pantry.typeAsAmara("  \n", "notes", "--add", "-");
        var unknown = pantry.typeAsAmara("Hello", "notes", "--add", "-", "--kind", "frob");

        assertEquals(new Typed(1, "", empty.said()), empty);
        assertTrue(empty.said().contains("Write what happened first."), empty.said());
        assertEquals(2, unknown.code());
        assertTrue(unknown.said().contains("everyday, "), unknown.said());
        assertEquals(2, pantry.type("notes").code());
        assertEquals(2, pantry.type("notes", "--add", "hello").code());
    }

    @Test
    void asksWhoItIsAndWhetherTheyAreWhoTheySay() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong"), "three wet dogs upstairs\r\n");
        var empty = Files.writeString(folder.resolve("empty"), "\n");

        assertEquals(3, check("Amara", wrong).code());
        assertTrue(check("Amara", wrong).said().contains("not the passphrase of Amara"));
        assertEquals(2, check("Nobody", wrong).code());
        assertEquals(2, check("Amara", empty).code());
        assertEquals(2, check("Amara", folder.resolve("none")).code());
        assertEquals("Amara\n", pantry.type("people").printed().replace("\r", ""));
        assertTrue(pantry.type("people", "--json").printed().contains("\"name\":\"Amara\""));
    }

    private static Typed check(String person, Path file) {
        return pantry.type("check", "--person", person, "--passphrase-file", file.toString());
    }

    @Test
    void takesNoPassphraseFromArgumentsOrTheEnvironment() {
        var typed = pantry.type("check", "--passphrase", Pantry.WORDS);

        assertEquals(2, typed.code());
        assertEquals(2, pantry.type("check", "--person", "Amara").code());
        assertTrue(
                pantry.type("check", "--person", "Amara").said().contains("nowhere to type"),
                "A test has no keyboard");
    }

    @Test
    void backsUpAndPutsBackWithoutOverwriting() {
        var made = pantry.type("backup");
        var day = made.printed().replaceFirst("(?s).*book-([0-9-]+)\\.db.*", "$1");
        var listed = pantry.type("restore");

        assertEquals(0, made.code(), made.said());
        assertTrue(
                listed.printed().lines().anyMatch((day + "  book-" + day + ".db")::equals),
                listed.printed());
        assertEquals(1, pantry.type("restore", "--day", "2001-01-01").code());
        assertEquals(2, pantry.type("restore", "--day", "31 2 2027").code());
        var restored = pantry.type("restore", "--day", day);
        assertEquals(0, restored.code(), restored.said());
        assertTrue(restored.printed().contains("What was there before is kept in"));
        assertEquals("Amara", pantry.type("people").printed().strip());
    }

    @Test
    void waitsForNobodyWhoHasTheBookOpen() {
        var made = pantry.type("backup").printed();
        var day = made.replaceFirst("(?s).*book-([0-9-]+)\\.db.*", "$1");

        try (var _ = pantry.open()) {
            assertEquals(4, pantry.type("people").code());
            assertEquals(4, pantry.type("restore", "--day", day).code());
        }
    }

    @Test
    void makesASmallHouseholdUpAndTellsWhoSignsIn() {
        var sample = new Pantry(folder.resolve("sample"));

        var made = sample.type("sample", "--years", "1", "--json");

        assertEquals(0, made.code(), made.said());
        assertTrue(made.printed().contains("\"people\":[\"Amara\","), made.printed());
        var words = made.printed().replaceFirst("(?s).*\"passphrase\":\"([a-z ]+)\".*", "$1");
        try (var book = sample.open();
                var passphrase = Passphrase.of(words)) {
            var amara = book.people().getFirst();
            assertEquals("Amara", amara.name());
            assertEquals("", passphrase.asNew().words());
        }
        assertEquals(2, sample.type("sample", "--years", "1").code());
        assertEquals(2, sample.type("sample", "--years", "0").code());
    }
}
