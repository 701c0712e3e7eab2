package org.hearthbook.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.hearthbook.desktop.shell.Entrance;
import org.hearthbook.desktop.shell.Frame;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;

/// The window, and what it stands on.
public final class Hearthbook extends Application {

    /// Long enough to help, and over before anyone has typed a passphrase.
    private static final Duration REHEARSAL = Duration.ofMillis(800);

    @Override
    public void start(Stage stage) {
        open(BookPlace.chosen(getParameters().getRaw()), stage);
    }

    /// Opens the book in `folder` in `stage`.
    static void open(Path folder, Stage stage) {
        var work = Executors.newVirtualThreadPerTaskExecutor();
        var entrance = new Entrance(folder, Desk.real(), work, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> Platform.runLater(() -> entrance.tell(failure)));
        Frame.around(entrance, stage);
        entrance.open();
        work.execute(() -> new Rehearsal(Desk.real()).run(REHEARSAL));
    }
}
