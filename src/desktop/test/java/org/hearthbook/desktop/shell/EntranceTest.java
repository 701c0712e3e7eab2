package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.store.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class EntranceTest {

    private static final String WORDS = "purple kettle on the hob";
    private static final Desk DESK =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);

    @TempDir Path folder;

    @Test
    void aCarerBeginsWritesLocksComesBackAndFindsTheirWords() {
        var entrance = entrance();
        try (var screen = shown(entrance)) {
            begin(screen);
            assertTrue(screen.sees("numbers-later"), screen.allWords());
            sound(screen, "numbers-first");
            screen.press("numbers-later");
            assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());
            sound(screen, "home-first");

            screen.press("go-people").press("add-child").write("child-name", "Kofi");
            screen.chord(KeyCode.CONTROL, KeyCode.L);
            assertFalse(screen.allWords().contains("Kofi"));
            sound(screen, "signin");
            screen.write("passphrase", "purple kettle on the table").press("open");
            sound(screen, "signin-wrong");
            signIn(screen);
            screen.press("go-people").press("add-child");
            assertEquals("Kofi", screen.words("child-name"));

            var left = new ArrayList<String>();
            screen.inside(() -> entrance.leave(() -> left.add("left")));
            assertEquals(List.of("left"), left);
        }
        assertEquals(1, Backups.in(folder.resolve("book")).size());
        if (Book.open(folder.resolve("book"), DESK) instanceof BookOpening.Opened(var book)) {
            book.close();
        } else {
            throw new AssertionError("The book was not let go");
        }
    }

    @Test
    void aDamagedBookIsPutBackFromABackup() throws IOException {
        try (var screen = shown(entrance())) {
            begin(screen);
            screen.press("numbers-later");
        }
        var there = folder.resolve("book");
        var closing = entrance();
        var database = there.resolve("book.db");
        try (var screen = shown(closing)) {
            assertTrue(screen.sees("try-again"), "open in the other window");
        }
        assertTrue(Files.exists(database));
    }

    private Entrance entrance() {
        return new Entrance(folder.resolve("book"), DESK, Runnable::run, Runnable::run);
    }

    private static Screen shown(Entrance entrance) {
        return Screen.show(() -> {
            entrance.open();
            return entrance.root();
        });
    }

    private static void begin(Screen screen) {
        sound(screen, "firstrun-1");
        screen.press("next");
        assertTrue(screen.sees("error-summary"));
        sound(screen, "firstrun-1-amiss");
        screen.write("name", "Amara Example").write("sign-in-name", "Amara");
        screen.write("household", "The Example household").press("next");
        sound(screen, "firstrun-2");
        screen.press("back");
        assertEquals("Amara Example", screen.words("name"));
        screen.press("next").press("kind-1").write("approved-on", "4 9 2026").press("next");
        sound(screen, "firstrun-3");
        screen.write("new-passphrase", WORDS).write("new-passphrase-again", WORDS).press("next");
        sound(screen, "firstrun-4");
        var third = screen.words("recovery-code").split(" ")[2].toLowerCase(Locale.ROOT);
        screen.write("third-group", third).press("next");
    }

    private static void signIn(Screen screen) {
        var room = screen.find(TextInputControl.class, "passphrase");
        screen.inside(room::clear);
        screen.write("passphrase", WORDS).press("open");
        assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());
    }

    private static void sound(Screen screen, String name) {
        screen.picture("doors-" + name);
        assertEquals(List.of(), screen.faults(), name);
    }
}
