package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class EntranceTest {

    private static final Desk DESK =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);

    @TempDir Path folder;

    @Test
    void aCarerBeginsLocksAndComesBack() {
        var entrance = new Entrance(folder.resolve("book"), DESK, Background.none());
        try (var screen =
                Screen.show(() -> {
                    entrance.open();
                    return entrance.root();
                })) {
            screen.picture("firstrun-1");
            assertEquals(List.of(), screen.faults());
            screen.press("next");
            assertTrue(screen.sees("error-summary"));
            screen.picture("firstrun-1-amiss");

            screen.write("name", "Amara Example").write("sign-in-name", "Amara");
            screen.write("household", "The Example household").press("next");
            screen.picture("firstrun-2");
            assertEquals(List.of(), screen.faults());
            screen.press("kind-1").write("approved-on", "4 9 2026").press("next");
            screen.picture("firstrun-3");
            screen.write("new-passphrase", "purple kettle on the hob");
            screen.write("new-passphrase-again", "purple kettle on the hob").press("next");
            screen.picture("firstrun-4");
            assertEquals(List.of(), screen.faults());
            var groups = screen.words("recovery-code").split(" ", -1);
            screen.write("third-group", groups[2].toLowerCase(java.util.Locale.ROOT)).press("next");

            screen.picture("home-first");
            assertEquals(List.of(), screen.faults());
            assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());

            screen.chord(KeyCode.CONTROL, KeyCode.L);
            screen.picture("signin");
            assertEquals(List.of(), screen.faults());
            screen.write("passphrase", "purple kettle on the table").press("open");
            screen.picture("signin-wrong");
            screen.inside(
                    () -> screen.find(javafx.scene.control.TextField.class, "passphrase").clear());
            screen.write("passphrase", "purple kettle on the hob").press("open");
            assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());
        }
    }
}
