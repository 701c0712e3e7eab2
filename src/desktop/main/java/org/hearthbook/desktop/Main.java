package org.hearthbook.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

/// Opens the window.
public final class Main extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Hearthbook");
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
