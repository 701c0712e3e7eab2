package org.hearthbook.desktop.files;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Which file a person wants taken in.
@FunctionalInterface
public interface FileToTake {

    /// Asks over `window`; empty when the person goes back.
    Optional<Path> ask(@Nullable Window window);

    /// Asks through the computer's own window.
    static Optional<Path> throughTheComputer(@Nullable Window window) {
        return Optional.ofNullable(new FileChooser().showOpenDialog(window)).map(File::toPath);
    }
}
