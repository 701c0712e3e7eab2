package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.commands.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `hearthbook sync` as it is typed.
final class SyncCommandTest {

    private static final String CODE = "([0-9A-Z]{4}-){7}[0-9A-Z]{4}";

    /// What came of a command.
    private record Typed(int code, String printed, String said) {}

    @TempDir private Path folder;
    private Council council;

    @BeforeEach
    void open() throws IOException {
        council = new Council(folder.resolve("service"));
        Files.writeString(folder.resolve("words"), "purple kettle on the hob\n");
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Typed sync(String book, String... more) {
        var words = new ArrayList<>(List.of("sync", "--book", folder.resolve(book).toString()));
        words.addAll(List.of("--passphrase-file", folder.resolve("words").toString()));
        words.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                Commands.run(
                        words.toArray(String[]::new),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Typed(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Typed enrol(String book, String name, String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--service",
                                council.address().toString(),
                                "--enrol",
                                council.code(name)));
        words.addAll(List.of(more));
        return sync(book, words.toArray(String[]::new));
    }

    @Test
    void joinsSendsAndFetchesFromAnOfflineBookAndFromAnEmptyFolder() throws IOException {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            Home.note(amara, "We read together.");
        }
        var sent = enrol("kitchen", "Amara Example", "--json");
        assertEquals(0, sent.code(), sent.said());
        assertTrue(sent.printed().contains("\"link\":\"CONNECTED\",\"waiting\":0"), sent.printed());
        assertTrue(sent.said().contains("Everything is sent."), sent.said());

        var paper = folder.resolve("recovery");
        var unknown = enrol("study", "Ben Example", "--recovery-code-file", paper.toString());
        assertEquals(1, unknown.code(), unknown.said());
        assertTrue(unknown.said().contains("--approved-on"), unknown.said());
        assertTrue(Files.readString(paper).strip().matches(CODE));
        var known = sync("study", "--carer-kind", "secondary", "--approved-on", "2027-03-01");
        assertEquals(0, known.code(), known.said());

        var again = sync("kitchen");
        assertEquals(0, again.code(), again.said());
        try (var study = Home.again(folder.resolve("study"))) {
            assertEquals("Ben", study.book.people().getFirst().name());
        }
    }

    @Test
    void saysHowItEnded() {
        try (var kitchen = new Home(folder.resolve("kitchen"))) {
            kitchen.begin().close();
        }
        assertEquals(2, sync("kitchen").code());
        assertEquals(2, sync("nowhere").code());
        assertEquals(2, sync("kitchen", "--enrol", "A").code());
        assertEquals(2, sync("kitchen", "--enrol", "A", "--service", "http://a.example").code());
        var mistyped = sync("kitchen", "--enrol", "ABC", "--service", council.address().toString());
        assertEquals(11, mistyped.code(), mistyped.said());
        assertEquals(0, enrol("kitchen", "Amara Example").code());

        council.administer("revoke", laptop(), "--yes");
        var revoked = sync("kitchen");
        assertEquals(10, revoked.code(), revoked.said());
        assertTrue(revoked.said().contains("has taken this laptop off its list"), revoked.said());
    }

    private String laptop() {
        try (var kitchen = Home.again(folder.resolve("kitchen"))) {
            return kitchen.book.laptop().toString();
        }
    }

    @Test
    void keepsEverythingWhenTheServiceIsAway() {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            Home.note(amara, "We read together.");
        }
        assertEquals(0, enrol("kitchen", "Amara Example").code());
        council.goAway();

        var offline = sync("kitchen", "--json");

        assertEquals(8, offline.code(), offline.said());
        assertTrue(offline.printed().contains("\"link\":\"OFFLINE\""), offline.printed());
    }
}
