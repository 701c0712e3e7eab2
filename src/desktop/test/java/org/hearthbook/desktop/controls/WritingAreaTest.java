package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

class WritingAreaTest {

    @Test
    void tabLeavesItForwardsAndBackwards() {
        try (var screen = Screen.show(WritingAreaTest::page)) {
            screen.inside(() -> area(screen).requestFocus());

            assertEquals("after", screen.type(KeyCode.TAB).focus());
            assertEquals("account", screen.chord(KeyCode.SHIFT, KeyCode.TAB).focus());
            assertEquals("", screen.words("account"));
        }
    }

    @Test
    void theCounterWarnsAndCutsNothing() {
        try (var screen = Screen.show(WritingAreaTest::page)) {
            screen.write("account", "x".repeat(50));
            assertEquals("50 of 2,000 characters", screen.words("account-counter"));

            screen.write("account", "x".repeat(1_900));
            assertEquals("50 characters left", screen.words("account-counter"));

            screen.write("account", "x".repeat(98_050));
            assertTrue(screen.words("account-counter").startsWith("98000 characters more"));
            assertEquals(100_000, screen.words("account").length());
        }
    }

    @Test
    void lettersOfEveryKindCountAsOne() {
        try (var screen = Screen.show(WritingAreaTest::page)) {
            screen.write("account", "\uD83D\uDE00\u12A0");

            assertEquals("2 of 2,000 characters", screen.words("account-counter"));
        }
    }

    @Test
    void theCaretStaysWhereThePersonWrites() {
        try (var screen = Screen.show(WritingAreaTest::page)) {
            screen.write("account", "We cooked together.");
            screen.inside(() -> area(screen).positionCaret(9));

            screen.inside(
                    () -> area(screen).keepCaretWhileShowing("We cooked together. All of us."));

            assertEquals(9, screen.compute(() -> area(screen).getCaretPosition()));
        }
    }

    @Test
    void itGrowsWithTheWords() {
        try (var screen = Screen.show(WritingAreaTest::page)) {
            var before = screen.compute(() -> area(screen).getHeight());

            screen.write("account", "A line.\n".repeat(12));

            assertTrue(screen.compute(() -> area(screen).getHeight()) > before * 1.5);
            assertFalse(screen.picture("writing-grown").faults().iterator().hasNext());
        }
    }

    private static WritingArea area(Screen screen) {
        return screen.find(WritingArea.class, "account");
    }

    private static Page page() {
        return new Page("Write")
                .add(
                        new Field("My account", new WritingArea("account").limit(2_000)),
                        Press.primary("after", "Save", () -> {}));
    }
}
