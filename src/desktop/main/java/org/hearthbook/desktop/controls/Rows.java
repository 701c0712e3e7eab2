package org.hearthbook.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Things side by side.
public final class Rows {

    private Rows() {}

    /// Buttons or chips that break into lines when there is no room.
    public static FlowPane actions(Node... nodes) {
        var row = new Wrapping(nodes);
        row.getStyleClass().add("actions");
        return row;
    }

    /// One line with the first thing as wide as it can be and the rest at the end.
    public static HBox line(Region first, Node... rest) {
        var row = new HBox(first);
        row.getChildren().addAll(rest);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        return row;
    }
}
