package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

class SignaturePadTest {

    private final SignaturePad pad = new SignaturePad("sign", Gallery.CLOCK);

    @Test
    void aDrawnNameIsKeptAsStrokesOfThePen() {
        try (var screen = Screen.show(this::page)) {
            draw(screen, 60);
            draw(screen, 200);

            var drawn = assertInstanceOf(Mark.Drawn.class, pad.mark().get());
            assertEquals(2, drawn.strokes().size());
            assertEquals(true, drawn.strokes().getFirst().points().size() > 1);
            assertEquals(true, drawn.isMade());
            screen.picture("signature-drawn");
        }
    }

    @Test
    void clearingEmptiesTheLine() {
        try (var screen = Screen.show(this::page)) {
            draw(screen, 60);

            screen.press("sign-clear");

            assertEquals(new Mark.Nothing(), pad.mark().get());
        }
    }

    @Test
    void aNameCanBeTypedInstead() {
        try (var screen = Screen.show(this::page)) {
            screen.press("sign-other");
            assertEquals("sign-name", screen.focus());
            assertEquals(List.of(), screen.faults());

            screen.write("sign-name", " Amara Okafor ");

            assertEquals(new Mark.Typed("Amara Okafor"), pad.mark().get());
        }
    }

    @Test
    void goingBackToDrawingForgetsNothing() {
        try (var screen = Screen.show(this::page)) {
            draw(screen, 60);

            screen.press("sign-other");
            assertEquals(new Mark.Nothing(), pad.mark().get());

            screen.press("sign-other");
            assertInstanceOf(Mark.Drawn.class, pad.mark().get());
        }
    }

    private Page page() {
        return new Page("Sign").add(new Field("Sign here", pad));
    }

    private static void draw(Screen screen, double x) {
        var corner =
                screen.compute(() -> screen.find(Node.class, "sign-paper").localToScreen(x, 40));
        screen.robot().moveTo(corner).press(MouseButton.PRIMARY);
        for (var step = 1; step <= 12; step++) {
            screen.robot().moveTo(wave(corner, step));
        }
        screen.robot().release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D wave(Point2D corner, int step) {
        return corner.add(step * 8, 40 * Math.sin(step));
    }
}
