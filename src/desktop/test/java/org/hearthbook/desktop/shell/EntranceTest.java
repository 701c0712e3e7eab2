package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.store.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
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

            screen.press("write-note").write("note-text", "We read toget");
            screen.press("go-people").press("add-child").write("child-name", "Kofi");
            screen.chord(KeyCode.CONTROL, KeyCode.L);
            assertFalse(screen.allWords().contains("Kofi"));
            sound(screen, "signin");
            screen.write("passphrase", "purple kettle on the table").press("open");
            sound(screen, "signin-wrong");
            assertEquals("error-summary", screen.focus());
            signIn(screen);
            screen.press("go-people").press("add-child");
            assertEquals("Kofi", screen.words("child-name"));
            screen.press("go-home").press("write-note");
            assertEquals("We read toget", screen.words("note-text"));

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
    void aBookOpenInAnotherWindowIsSaidCalmlyAndTriedAgain() {
        var other = Book.create(folder.resolve("book"), DESK);
        try (var screen = shown(entrance())) {
            sound(screen, "in-use");
            assertTrue(screen.words("why-not").contains("another Hearthbook window"));
            if (other instanceof BookOpening.Opened(var book)) {
                book.close();
            }
            screen.press("try-again");
            assertTrue(screen.sees("step"), screen.allWords());
        }
    }

    @Test
    void nobodyTouchesTheLaptopAndItLocksAsleepOrAwake() {
        var clock = new SetClock();
        var locked = new ArrayList<String>();
        var page = new StackPane();
        try (var screen = Screen.show(() -> page)) {
            screen.inside(() -> {
                new IdleLock(page, clock, () -> locked.add("locked")).start(5);
                clock.pass(Duration.ofMinutes(4));
                page.fireEvent(key());
                clock.pass(Duration.ofMinutes(4));
                page.fireEvent(key());
            });
            assertEquals(List.of(), locked);
            screen.inside(() -> {
                clock.pass(Duration.ofMinutes(6));
                page.fireEvent(key());
            });
            assertEquals(List.of("locked"), locked);
        }
    }

    @Test
    void whatNobodyForesawIsToldCalmlyWithACode() {
        var entrance = entrance();
        try (var screen = shown(entrance)) {
            screen.inside(() -> entrance.tell(new IllegalStateException("Kofi said")));

            sound(screen, "mishap");
            assertTrue(screen.allWords().contains("tell support this code"));
            assertFalse(screen.allWords().contains("Kofi"));
            assertFalse(Mishap.of(new IllegalStateException("Kofi")).trace().contains("Kofi"));
        }
    }

    private static KeyEvent key() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, false, false, false, false);
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
        var third = screen.words("recovery-code").split(" ", -1)[2].toLowerCase(Locale.ROOT);
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
