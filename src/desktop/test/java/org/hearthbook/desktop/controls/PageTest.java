package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page =
            new Page("The agreement")
                    .lead("Read it to the end.")
                    .add(Says.text("We will listen to each child. ".repeat(400)));

    @Test
    void longWordsAreReadWithTheKeyboardAlone() {
        try (var screen = Screen.show(() -> page)) {
            screen.inside(page::arrive);
            assertEquals(0, page.getVvalue());

            screen.type(KeyCode.PAGE_DOWN);
            var after = page.getVvalue();
            assertTrue(after > 0, "stayed at " + after);

            screen.type(KeyCode.DOWN);
            assertTrue(page.getVvalue() > after);

            screen.type(KeyCode.END);
            assertEquals(1, page.getVvalue());

            screen.type(KeyCode.HOME);
            assertEquals(0, page.getVvalue());
        }
    }

    @Test
    void arrivingBeginsAtTheTop() {
        try (var screen = Screen.show(() -> page)) {
            screen.inside(() -> page.setVvalue(1));

            screen.inside(page::arrive);

            assertEquals(0, page.getVvalue());
            assertEquals(page.title(), screen.scene().getFocusOwner());
        }
    }

    @Test
    void theColumnIsNoWiderThanTheEyeCanFollow() {
        try (var screen = Screen.show(() -> page)) {
            var letters = screen.compute(() -> page.column().getWidth() / 16);

            assertTrue(letters <= 46.5, "column of " + letters + " ems");
        }
    }
}
