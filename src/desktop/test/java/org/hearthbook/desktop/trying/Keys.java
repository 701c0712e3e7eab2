package org.hearthbook.desktop.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

import org.hearthbook.desktop.controls.Page;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Somebody at the window with the keyboard alone. They find everything by Tab and read what is
/// there; no hand is on a mouse.
public final class Keys {

    private static final int FAR = 120;

    private final Screen screen;

    public Keys(Screen screen) {
        this.screen = screen;
    }

    /// Tab after Tab until the part called `id` has the focus.
    public Keys to(String id) {
        var walked = new ArrayList<String>();
        screen.inside(() -> walk(id, walked));
        WaitForAsyncUtils.waitForFxEvents();
        if (!screen.focus().equals(id)) {
            throw new AssertionError("Tab never comes to " + id + ": " + walked);
        }
        return this;
    }

    private void walk(String id, List<String> walked) {
        var robot = new Robot();
        while (!screen.focus().equals(id) && walked.size() < FAR) {
            walked.add(screen.focus());
            robot.keyType(KeyCode.TAB);
        }
    }

    /// Goes to the part called `id` and presses it.
    public Keys press(String id) {
        return to(id).key(KeyCode.SPACE);
    }

    /// Goes to the field called `id` and writes `words` in place of what is there.
    public Keys write(String id, String words) {
        to(id).chord(KeyCode.CONTROL, KeyCode.A);
        return type(words);
    }

    /// Types `words`, letter by letter, wherever the focus is.
    public Keys type(String words) {
        screen.inside(() -> words.codePoints().forEach(this::typed));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private void typed(int letter) {
        var owner = screen.scene().getFocusOwner();
        Event.fireEvent(
                owner,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /// Goes to the first of a few answers and with the arrow to the one called `id`.
    public Keys choose(String first, String id) {
        to(first).key(KeyCode.SPACE);
        while (!screen.focus().equals(id)) {
            var before = screen.focus();
            key(KeyCode.DOWN);
            if (screen.focus().equals(before)) {
                throw new AssertionError("No way from " + before + " to " + id);
            }
        }
        return this;
    }

    public Keys key(KeyCode... keys) {
        screen.inside(() -> List.of(keys).forEach(new Robot()::keyType));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Presses `keys` together.
    public Keys chord(KeyCode... keys) {
        screen.inside(() -> together(List.of(keys)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private static void together(List<KeyCode> keys) {
        var robot = new Robot();
        keys.forEach(robot::keyPress);
        keys.reversed().forEach(robot::keyRelease);
    }

    /// Insists that `words` can be read.
    public Keys reads(String words) {
        var all = screen.allWords();
        assertTrue(all.contains(words), () -> words + " is not in\n" + all);
        return this;
    }

    /// Insists that the keyboard is at what says `words`, such as the heading of a page.
    public Keys isAt(String words) {
        pulse();
        assertEquals(words, screen.compute(() -> said(screen.scene().getFocusOwner())));
        return this;
    }

    /// Insists that the page shows its heading, and what is above it.
    public Keys isAtTheTop() {
        pulse();
        assertEquals(Set.of(0.0), screen.compute(this::heights));
        return this;
    }

    private Set<Double> heights() {
        return screen.scene().getRoot().lookupAll(".page").stream()
                .map(it -> ((Page) it).getVvalue())
                .collect(Collectors.toSet());
    }

    /// JavaFX takes the focus from what was hidden once it draws the window anew.
    private void pulse() {
        var drawn = new CompletableFuture<Boolean>();
        Runnable listener = () -> drawn.complete(true);
        screen.inside(() -> screen.scene().addPostLayoutPulseListener(listener));
        Platform.requestNextPulse();
        drawn.orTimeout(10, TimeUnit.SECONDS).join();
        screen.inside(() -> screen.scene().removePostLayoutPulseListener(listener));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String said(Node node) {
        return node instanceof Labeled labeled
                ? labeled.getText()
                : String.valueOf(node.getAccessibleText());
    }

    public Screen screen() {
        return screen;
    }
}
