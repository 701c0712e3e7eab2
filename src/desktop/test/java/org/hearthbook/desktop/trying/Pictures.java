package org.hearthbook.desktop.trying;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures of every open window.
final class Pictures {

    static final Path FOLDER =
            Path.of(System.getProperty("house", "../.."), "target", "desktop", "pictures");

    private Pictures() {}

    static int keep(String name) throws IOException {
        Files.createDirectories(FOLDER);
        var number = 0;
        for (var window : Window.getWindows()) {
            if (window.isShowing()) {
                keep(window, name + (number == 0 ? "" : "-" + number));
                number++;
            }
        }
        return number;
    }

    private static void keep(Window window, String name) throws IOException {
        var root = window.getScene().getRoot();
        root.applyCss();
        root.layout();
        var image = SwingFXUtils.fromFXImage(shown(window), null);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }

    /// The root of a menu has no size of its own, only what hangs on it has.
    private static WritableImage shown(Window window) {
        return window instanceof PopupWindow
                ? window.getScene().getRoot().snapshot(null, null)
                : window.getScene().snapshot(null);
    }
}
