package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Copy;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Keys;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// Amara at ten in the evening, with the keyboard alone.
class AmarasKeysTest {

    private static final String BENS_WORDS = "three wet dogs upstairs";

    @TempDir private static Path kept;

    @TempDir Path folder;
    private Entrance entrance;
    private Screen screen;
    private Keys amara;

    /// Amara's book with Ben in it, made once for all.
    @BeforeAll
    static void begin() {
        try (var evening = Evening.of(kept.resolve("book"))) {
            var approved = LocalDate.of(2026, 9, 4);
            var ben = new NewCarer("Ben Example", "Ben", "secondary", approved, "Two");
            var code = RecoveryCode.random(Table.DESK.random());
            Evening.must(evening.book().keys().addCarer(ben, Passphrase.of(BENS_WORDS), code));
        }
    }

    @BeforeEach
    void signIn() throws IOException {
        Copy.of(kept, folder);
        entrance = new Entrance(folder.resolve("book"), Table.DESK, Runnable::run, Runnable::run);
        screen = Screen.show(this::opened);
        amara = new Keys(screen);
        amara.press("person-1").write("passphrase", Evening.WORDS).key(KeyCode.ENTER);
        amara.reads("Good evening, Amara");
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
    void writesANoteAndFindsItAgain() {
        amara.press("write-note").write("note-text", "We made pancakes.");
        amara.press("save-note").reads("We made pancakes.").isAt("Everyday note");
        amara.chord(KeyCode.CONTROL, KeyCode.K);
        amara.type("panc");
        amara.reads("pancakes").key(KeyCode.DOWN, KeyCode.ENTER);
        amara.reads("We made pancakes.");
        screen.picture("keys-note");
    }

    /// Nobody walks through the sidebar again because a page has turned.
    @Test
    void theKeyboardGoesWithThePageThatTurns() {
        amara.isAt("Good evening, Amara").press("write-note").isAt("Write a note");
        amara.press("go-people").isAt("People").press("add-carer").key(KeyCode.TAB);
        amara.press("go-notes").isAt("No notes yet");
    }

    /// Moving along the sidebar opens nothing, and nothing pulls the keyboard away from there.
    @Test
    void theKeyboardStaysInTheSidebarUntilAPlaceIsChosen() {
        amara.to("go-people").key(KeyCode.TAB, KeyCode.TAB);
        amara.reads("Good evening, Amara");
        assertTrue(screen.compute(() -> screen.find(Node.class, "sidebar").isFocusWithin()));
    }

    @Test
    void aSheetPutAwayGivesTheKeyboardBack() {
        amara.to("go-people").chord(KeyCode.CONTROL, KeyCode.K).key(KeyCode.ESCAPE);
        assertEquals("go-people", screen.focus());
    }

    @Test
    void recordsTrainingAndPutsItBehindAnOutcomeThatIsReady() {
        amara.press("go-training").press("add-course");
        amara.write("course-title", "Equality and diversity");
        amara.write("course-when", "20 2 2027").press("save-course");
        amara.reads("Equality and diversity");
        amara.press("go-standards").press("next");
        amara.write("account", "We look up the food of each family together.");
        amara.press("ready").reads("ready");
        screen.picture("keys-ready");
    }

    @Test
    void addsAChildAndSaysWhoTheyAre() {
        amara.press("go-people")
                .isAt("People")
                .press("add-child")
                .isAt("Add a child")
                .write("child-name", "Leila")
                .write("came-home", "1 2 2027");
        amara.press("save-child").isAt("Leila");
        assertFalse(screen.sees("save-child"), screen.allWords());
        amara.press("write-my-name");
        assertEquals("profile-words", screen.focus());
        amara.type("Leila, never Lili").press("save-words").isAt("Leila");
        amara.reads("Leila, never Lili");
    }

    @Test
    void readsAndSignsTheAgreement() {
        amara.press("go-agreement");
        assertEquals("letter", screen.focus());
        amara.key(KeyCode.END).press("have-read").isAt("Sign the agreement");
        amara.press("signing-pad-other").write("signing-pad-name", "Amara Example");
        amara.write("signing-passphrase", Evening.WORDS).press("sign");
        amara.reads("Your agreement is signed").isAt("Your agreement is signed");
        screen.picture("keys-agreement");
    }

    @Test
    void makesTheLettersLargerAndFindsHelp() {
        amara.press("go-settings");
        screen.picture("keys-settings");
        amara.press("go-help").reads("Help");
    }

    @Test
    void locksAndLeavesTheLaptopToBen() {
        amara.press("write-note").write("note-text", "Half a thou");
        amara.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).reads("Ben");
        amara.write("passphrase", BENS_WORDS).key(KeyCode.ENTER).reads("Good evening, Ben");
        amara.press("lock");
        amara.press("person-1").write("passphrase", Evening.WORDS).key(KeyCode.ENTER);
        amara.press("write-note");
        assertEquals("Half a thou", screen.words("note-text"));
    }
}
