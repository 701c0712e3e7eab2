package org.hearthbook.desktop.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Copy;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Keys;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Jo, a social worker, at a kitchen table with the keyboard alone.
class JosKeysTest {

    private static final String HEADING =
            "1.2  Equality, inclusion and anti-discriminatory practice";

    @TempDir private static Path kept;

    @TempDir Path folder;
    private Entrance entrance;
    private Screen screen;
    private Keys jo;

    /// Two families, one of which has an outcome for Jo to read.
    @BeforeAll
    static void begin() {
        try (var table = Table.ofAWorker(kept.resolve("book"), 2)) {
            table.family(0).marksReady("1.2", "We listen to each other.");
        }
    }

    @BeforeEach
    void signIn() throws IOException {
        Copy.of(kept, folder);
        entrance = new Entrance(folder.resolve("book"), Table.DESK, Runnable::run, Runnable::run);
        screen = Screen.show(this::opened);
        jo = new Keys(screen);
        jo.write("passphrase", Evening.WORDS).key(KeyCode.ENTER).isAt("My families");
    }

    private Parent opened() {
        entrance.open();
        return entrance.root();
    }

    @AfterEach
    void close() {
        screen.inside(() -> entrance.leave(() -> {}));
        screen.close();
    }

    @Test
    void goesFromFamilyToFamily() {
        jo.write("families-find", "begum").reads("Begum").press("family-1");
        jo.reads("The Begum household").isAtTheTop().press("go-families");
        jo.write("families-find", "okafor").press("family-1").reads("The Okafor household");
        jo.isAtTheTop().press("go-notes").press("go-training").reads("Asked to learn");
    }

    @Test
    void writesAVisitReadsItToTheEndAndSignsIt() {
        jo.write("families-find", "okafor").press("family-1").press("go-visits");
        jo.press("begin-visit").choose("visit-kind-1", "visit-kind-2").press("begin-it");
        jo.write("section-health-booked", "Dentist on Tuesday").press("save-visit");
        jo.reads("Everything is saved on this laptop.").press("read-and-sign");
        jo.key(KeyCode.END).press("side-1-sign");
        jo.press("side-1-form-pad-other").write("side-1-form-pad-name", "Jo Example");
        jo.write("side-1-form-passphrase", Evening.WORDS).press("side-1-form-do");
        jo.reads("Signed by one of you");
        screen.picture("keys-visit");
    }

    @Test
    void readsAnOutcomeAndAcceptsIt() {
        jo.write("families-find", "okafor").press("family-1").press("go-standards");
        jo.press("review-1-2").reads("We listen to each other.").isAt(HEADING);
        jo.write("review-passphrase", Evening.WORDS).press("accept");
        jo.reads("Version 1: accepted").isAt(HEADING);
        screen.picture("keys-review");
    }

    @Test
    void locksAndComesBackToTheTable() {
        jo.chord(KeyCode.CONTROL, KeyCode.L).reads("Jo");
        jo.write("passphrase", Evening.WORDS).key(KeyCode.ENTER).reads("My families");
    }
}
