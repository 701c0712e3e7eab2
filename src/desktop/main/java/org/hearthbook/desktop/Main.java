package org.hearthbook.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// Opens the window.
public final class Main extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Hearthbook")));
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
