package org.hearthbook.desktop.files;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Where a person wants a copy kept. It is asked each time, and nothing is written anywhere else.
@FunctionalInterface
public interface PlaceToSave {

    /// Asks over `window`, with `name` as the first idea; empty when the person goes back.
    Optional<Path> ask(@Nullable Window window, String name);

    /// Asks through the computer's own window.
    static Optional<Path> throughTheComputer(@Nullable Window window, String name) {
        var dialog = new FileChooser();
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(window)).map(File::toPath);
    }
}
