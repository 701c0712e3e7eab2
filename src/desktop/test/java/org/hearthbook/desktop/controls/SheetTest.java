package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SheetTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void itTakesTheFocusKeepsItAndGivesItBack() {
        try (var screen = Screen.show(this::page)) {
            screen.press("delete");

            assertEquals("sheet", screen.focus());
            assertEquals(List.of("sheet", "sheet-answer-1", "sheet-cancel"), screen.tabWalk());
            assertEquals(List.of(), screen.picture("sheet").faults());

            screen.press("sheet-cancel");
            assertEquals("delete", screen.focus());
            assertEquals(List.of(), done);
        }
    }

    @Test
    void escapePutsItAwayAndChangesNothing() {
        try (var screen = Screen.show(this::page)) {
            screen.press("delete").type(KeyCode.ESCAPE);

            assertFalse(screen.sees("sheet"));
            assertEquals("delete", screen.focus());
            assertEquals(List.of(), done);
        }
    }

    @Test
    void theAnswerIsDoneOnce() {
        try (var screen = Screen.show(this::page)) {
            screen.press("delete").press("sheet-answer-1");

            assertFalse(screen.sees("sheet"));
            assertEquals(List.of("deleted"), done);
        }
    }

    @Test
    void itFitsWithLargeLettersInTheEvening() {
        try (var screen = Screen.show(new Look(Theme.DARK, 200), 1000, 600, this::page)) {
            screen.press("delete");

            assertEquals(List.of(), screen.picture("sheet-dark-200").faults());
            assertTrue(screen.sees("sheet-cancel"));
        }
    }

    @Test
    void howeverMuchThereIsToReadTheButtonsStayInSight() {
        try (var screen = Screen.showLarge(this::page)) {
            screen.inside(() ->
                    new Sheet("A long question")
                            .add(Says.text("Read this line. ".repeat(120)))
                            .answer("Yes", () -> done.add("yes"))
                            .showOver(screen.find(Button.class, "delete")));

            assertEquals(List.of(), screen.picture("sheet-long").faults());
            screen.type(KeyCode.PAGE_DOWN);
            assertTrue(screen.compute(() -> scrolled(screen) > 0));
            var button = screen.find(Button.class, "sheet-cancel");
            var bottom =
                    screen.compute(() -> button.localToScene(button.getLayoutBounds()).getMaxY());
            assertTrue(bottom <= 600, "bottom at " + bottom);
        }
    }

    private static double scrolled(Screen screen) {
        var sheet = screen.find(Sheet.class, "sheet");
        return ((ScrollPane) sheet.lookup(".scroll-pane")).getVvalue();
    }

    private Page page() {
        var button = new Button[1];
        button[0] = Press.danger("delete", "Delete this note", () -> ask(button[0]));
        return new Page("A note").add(Says.text("We cooked together."), button[0]);
    }

    private void ask(Button near) {
        Sheet.confirm(
                near,
                "Delete this note?",
                "You can undo it for a few seconds. After that it is gone from this laptop.",
                "Delete it",
                () -> done.add("deleted"));
    }
}
