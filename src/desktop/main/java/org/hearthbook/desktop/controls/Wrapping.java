package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Things in one line as long as there is room, and in more lines when there is not.
class Wrapping extends FlowPane {

    Wrapping(Node... nodes) {
        super(nodes);
    }

    /// FlowPane asks for a fixed width and so measures its height wrongly inside other panes.
    @Override
    protected double computePrefWidth(double height) {
        var insets = getInsets();
        var words =
                getManagedChildren().stream()
                        .mapToDouble(node -> snapSizeX(node.prefWidth(-1)))
                        .sum();
        var gaps = Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap());
        return snapSizeX(Math.ceil(insets.getLeft() + words + gaps + insets.getRight()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }
}
