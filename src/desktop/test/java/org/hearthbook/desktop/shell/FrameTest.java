package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Screen;
import javafx.stage.Stage;

import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.laptop.book.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class FrameTest {

    @Test
    void isNoLargerThanTheScreen(@TempDir Path folder) {
        var room = Toolkit.inside(() -> Screen.getPrimary().getVisualBounds());
        assertTrue(room.getWidth() < 1180, "this screen is too wide to tell");

        var stage =
                Toolkit.inside(() -> {
                    var shown = new Stage();
                    Frame.around(
                            new Entrance(folder, Desk.real(), Runnable::run, Runnable::run), shown);
                    return shown;
                });

        assertEquals(room.getWidth(), stage.getWidth());
        assertTrue(stage.getHeight() <= room.getHeight());
        Toolkit.doing(stage::hide);
    }
}
