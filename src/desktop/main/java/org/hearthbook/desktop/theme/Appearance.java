package org.hearthbook.desktop.theme;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Keeps one window in the chosen look, also when the computer turns from day to night.
public final class Appearance {

    private final Scene scene;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.standard());

    public Appearance(Scene scene) {
        this.scene = scene;
        look.subscribe(this::wear);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> wear(look.get()));
    }

    /// What the person chose; setting it changes the window at once.
    public ObjectProperty<Look> look() {
        return look;
    }

    private void wear(Look chosen) {
        chosen.applyTo(scene);
    }
}
