package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ShellTest {

    @Test
    void theFirstPlaceIsOpenAndEveryOtherIsOnePressAway() {
        try (var screen = Screen.show(ShellTest::shell)) {
            assertTrue(screen.sees("on-home"));

            screen.press("go-notes");

            assertTrue(screen.sees("on-notes"));
            assertFalse(screen.sees("on-home"));
        }
    }

    @Test
    void controlWithANumberOpensThePlaceOfThatNumber() {
        try (var screen = Screen.show(ShellTest::shell)) {
            screen.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertTrue(screen.sees("on-standards"));

            screen.chord(KeyCode.CONTROL, KeyCode.DIGIT9);
            assertTrue(screen.sees("on-standards"));
        }
    }

    @Test
    void controlAndKFindsFromAnywhere() {
        var found = new ArrayList<String>();
        try (var screen = Screen.show(() -> shell().onFind(() -> found.add("found")))) {
            screen.chord(KeyCode.CONTROL, KeyCode.K);

            assertEquals(List.of("found"), found);
        }
    }

    @Test
    void theKeyBetweenAreasGoesRoundAndBack() {
        try (var screen = Screen.show(ShellTest::shell)) {
            screen.inside(() -> screen.find(Node.class, "go-notes").requestFocus());

            assertEquals("on-home", screen.type(KeyCode.F6).focus());
            assertEquals("status-line", screen.type(KeyCode.F6).focus());
            assertEquals("sidebar-fold", screen.type(KeyCode.F6).focus());
            assertEquals("status-line", screen.chord(KeyCode.SHIFT, KeyCode.F6).focus());
        }
    }

    @Test
    void tabVisitsEverythingOnceAndComesRound() {
        try (var screen = Screen.show(ShellTest::shell)) {
            assertEquals(
                    List.of(
                            "sidebar-fold",
                            "go-home",
                            "go-notes",
                            "go-standards",
                            "go-training",
                            "lock",
                            "on-home",
                            "status-line"),
                    screen.tabWalk());
        }
    }

    @Test
    void aFoldedSidebarStillSaysItsWords() {
        try (var screen = Screen.show(ShellTest::shell)) {
            screen.press("sidebar-fold");

            assertEquals(List.of(), screen.faults());
            assertEquals("Notes", screen.find(Node.class, "go-notes").getAccessibleText());
            screen.picture("shell-folded");
        }
    }

    @Test
    void theStatusLineSaysWhatItIsToldAndLeadsOn() {
        var pressed = new ArrayList<String>();
        var shell = new ArrayList<Shell>();
        try (var screen =
                Screen.show(() -> {
                    shell.add(shell());
                    return shell.getFirst();
                })) {
            screen.inside(() -> shell.getFirst().status().say(Feather.CLOCK, "3 items waiting"));
            screen.inside(() -> shell.getFirst().status().onPressed(() -> pressed.add("what")));

            screen.press("status-line");

            assertEquals("3 items waiting", screen.words("status-line"));
            assertEquals(List.of("what"), pressed);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void nothingIsCutOffAtAnySize(Theme theme) {
        for (var percent : List.of(100, 200)) {
            var height = percent == 100 ? 760 : 600;
            try (var screen =
                    Screen.show(new Look(theme, percent), 1000, height, ShellTest::busy)) {
                screen.picture("shell-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent);
                assertEquals(List.of(), screen.faults());
            }
        }
    }

    private static Shell busy() {
        var shell = shell();
        shell.status().say(Feather.HARD_DRIVE, "Saved on this laptop. 3 items waiting to send.");
        shell.undo().offer("Note deleted.", () -> {});
        shell.tray().begin("Making your portfolio", () -> {}).at(0.4, "Standard 3 of 7");
        return shell;
    }

    private static Shell shell() {
        return new Shell(
                        List.of(
                                new Section("home", "Home", Feather.HOME, () -> page("home")),
                                new Section("notes", "Notes", Feather.FEATHER, () -> page("notes")),
                                new Section(
                                        "standards",
                                        "TSD standards",
                                        Feather.CHECK_SQUARE,
                                        () -> page("standards")),
                                new Section(
                                        "training",
                                        "Training",
                                        Feather.BOOK_OPEN,
                                        () -> page("training"))))
                .atFoot("lock", Feather.LOCK, "Lock", () -> {});
    }

    private static Page page(String name) {
        return new Page("This is " + name)
                .lead("Everything you wrote is here.")
                .add(
                        new Card("What needs you")
                                .add(Says.text("Sign the Foster Care Agreement (version 3)."))
                                .actions(Press.primary("on-" + name, "Read it", () -> {})));
    }
}
