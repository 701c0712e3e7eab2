package org.hearthbook.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.paint.Color;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class LookTest {

    @Test
    void lettersGrowWithTheChosenSizeAndKeepTheirFace() {
        try (var screen = Screen.show(() -> Says.text("Nine o'clock"))) {
            var label = screen.compute(() -> (Label) screen.scene().getRoot().lookup(".body"));
            assertEquals(16, label.getFont().getSize());

            screen.inside(() -> new Look(Theme.LIGHT, 150).applyTo(screen.scene()));
            screen.inside(screen.scene().getRoot()::applyCss);

            assertEquals(24, label.getFont().getSize());
            assertEquals("Atkinson Hyperlegible Next", label.getFont().getFamily());
        }
    }

    @Test
    void anotherThemeTakesEffectAtOnceOnAnOpenWindow() {
        try (var screen = Screen.show(() -> Says.text("Nine o'clock"))) {
            var label = screen.compute(() -> (Label) screen.scene().getRoot().lookup(".body"));

            var appearance = screen.compute(() -> new Appearance(screen.scene()));
            screen.inside(() -> appearance.look().set(new Look(Theme.DARK, 100)));
            screen.inside(screen.scene().getRoot()::applyCss);

            assertEquals(Color.web("#ece6da"), label.getTextFill());
        }
    }

    @Test
    void aTextSizeNobodyCanChooseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Look(Theme.LIGHT, 99));
        assertThrows(IllegalArgumentException.class, () -> new Look(Theme.LIGHT, 201));
    }

    @Test
    void followingTheSystemAlwaysEndsInLightOrDark() {
        try (var screen = Screen.show(() -> Says.text("Nine o'clock"))) {
            var resolved = screen.compute(Theme.SYSTEM::resolved);
            assertTrue(Set.of(Theme.LIGHT, Theme.DARK).contains(resolved));
        }
        assertEquals(Theme.CREAM, Theme.CREAM.resolved());
    }

    @Test
    void namesGetLettersOfTheirOwnScript() {
        assertEquals(Optional.empty(), Typefaces.scriptOf("Amara"));
        assertEquals(
                Optional.of(Character.UnicodeScript.ETHIOPIC), Typefaces.scriptOf("\u12A0\u121B"));
        try (var screen = Screen.show(() -> Says.text("\u12A0\u121B\u122B"))) {
            var label = screen.compute(() -> (Label) screen.scene().getRoot().lookup(".body"));
            assertEquals("Noto Sans Ethiopic", label.getFont().getFamily());

            screen.inside(() -> label.setText("Amara"));
            screen.inside(screen.scene().getRoot()::applyCss);

            assertEquals("Atkinson Hyperlegible Next", label.getFont().getFamily());
        }
    }
}
