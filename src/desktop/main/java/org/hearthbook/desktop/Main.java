package org.hearthbook.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.hearthbook.desktop.shell.Entrance;
import org.hearthbook.desktop.shell.Frame;
import org.hearthbook.laptop.book.Desk;

import java.util.concurrent.Executors;

/// Opens the window.
public final class Main extends Application {

    @Override
    public void start(Stage stage) {
        var folder = BookPlace.chosen(getParameters().getRaw());
        var work = Executors.newVirtualThreadPerTaskExecutor();
        var entrance = new Entrance(folder, Desk.real(), work, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> Platform.runLater(() -> entrance.tell(failure)));
        Frame.around(entrance, stage);
        entrance.open();
    }

    /// Without a graphics card, cached frames are drawn with a second edge; so they are not cached.
    public static void main(String[] arguments) {
        System.setProperty("prism.disableRegionCaching", "true");
        launch(arguments);
    }
}
