package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Amara and Ben take turns at one laptop.
class SwitchTest {

    private static final String BENS_WORDS = "three wet dogs upstairs";
    private static final NewCarer BEN =
            new NewCarer("Ben Example", "Ben", "secondary", LocalDate.of(2026, 9, 4), "Two");

    @TempDir Path folder;

    @Test
    void somebodyElseComesInTwoActsAndNobodySeesTheOthersHalfSentence() {
        begin();
        var place = folder.resolve("book");
        var entrance = new Entrance(place, Table.DESK, Runnable::run, Runnable::run);
        try (var screen = Screen.show(() -> opened(entrance))) {
            screen.press("person-1");
            signIn(screen, Evening.WORDS, "Amara");
            screen.press("write-note").write("note-text", "Half a thou");

            screen.press("switch-person");
            assertFalse(screen.allWords().contains("Half a thou"), screen.allWords());
            assertTrue(screen.allWords().contains("Ben"), screen.allWords());
            screen.picture("switch-person");
            assertEquals(List.of(), screen.faults());
            screen.write("passphrase", Evening.WORDS).press("open");
            assertFalse(screen.sees("go-home"), screen.allWords());
            signIn(screen, BENS_WORDS, "Ben");
            screen.press("write-note");
            assertEquals("", screen.words("note-text"));

            screen.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            signIn(screen, Evening.WORDS, "Amara");
            screen.press("write-note");
            assertEquals("Half a thou", screen.words("note-text"));
            var left = new ArrayList<String>();
            screen.inside(() -> entrance.leave(() -> left.add("left")));
        }
    }

    private void begin() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var code = RecoveryCode.random(Table.DESK.random());
            var words = Passphrase.of(BENS_WORDS);
            Evening.must(evening.book().keys().addCarer(BEN, words, code));
        }
    }

    private static Parent opened(Entrance entrance) {
        entrance.open();
        return entrance.root();
    }

    private static void signIn(Screen screen, String words, String name) {
        var room = screen.find(TextInputControl.class, "passphrase");
        screen.inside(room::clear);
        screen.write("passphrase", words).press("open");
        var said = screen.allWords();
        assertTrue(said.contains("Good evening, " + name), said);
    }
}
