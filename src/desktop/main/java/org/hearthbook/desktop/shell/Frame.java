package org.hearthbook.desktop.shell;

import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.hearthbook.desktop.theme.Appearance;

/// The window of the computer around the book.
public final class Frame {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private Frame() {}

    /// Shows `entrance` in `stage`, no larger than the screen.
    public static void around(Entrance entrance, Stage stage) {
        var scene = new Scene(entrance.root());
        new Appearance(scene).look().bindBidirectional(entrance.look());
        stage.setTitle("Hearthbook");
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            entrance.leave(stage::close);
        });
        stage.show();
    }
}
