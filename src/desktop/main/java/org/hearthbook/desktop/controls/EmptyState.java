package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// A place with nothing in it yet: what goes here, why it helps, and the one thing to press.
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String heading, String why, Node... actions) {
        getStyleClass().add("empty-state");
        var drawing = Icon.of(icon);
        drawing.getStyleClass().add("large-icon");
        getChildren().addAll(drawing, Says.subheading(heading), Says.quiet(why));
        getChildren().addAll(actions);
    }
}
