package org.hearthbook.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

import org.hearthbook.desktop.shell.TrialSitting;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The window of a trial run: of the book in the folder that comes first, for the passphrase that
/// comes second. Ending before every page was looked at, it throws.
public final class TrialWindow extends Application {

    private @Nullable TrialSitting sitting;

    @Override
    public void start(Stage stage) {
        var given = getParameters().getRaw();
        Hearthbook.open(Path.of(given.getFirst()).toAbsolutePath(), stage);
        sitting = TrialSitting.begin(stage, given.getLast());
    }

    @Override
    public void stop() {
        if (sitting == null || !sitting.isOver()) {
            throw new IllegalStateException("Not every page of the window was looked at");
        }
    }
}
