package org.hearthbook.desktop.trying;

import javafx.embed.swing.SwingFXUtils;
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
        var image = SwingFXUtils.fromFXImage(window.getScene().snapshot(null), null);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
