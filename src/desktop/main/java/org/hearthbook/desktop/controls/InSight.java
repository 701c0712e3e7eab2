package org.hearthbook.desktop.controls;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Keeps what has the keyboard in sight on a long page, however the focus came there. JavaFX itself
/// scrolls after the Tab key alone.
final class InSight {

    private final ScrollPane pane;
    private final ChangeListener<@Nullable Node> listener = (_, _, now) -> soon(now);

    private InSight(ScrollPane pane) {
        this.pane = pane;
    }

    static void keep(ScrollPane pane) {
        pane.sceneProperty().subscribe(new InSight(pane)::moved);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(listener);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(listener);
        }
    }

    /// Once everything that comes and goes with the focus has its place.
    private void soon(@Nullable Node focused) {
        if (focused != null && isInside(focused)) {
            Platform.runLater(() -> reveal(focused));
        }
    }

    private boolean isInside(Node node) {
        var at = node.getParent();
        while (at != null && at != pane.getContent()) {
            at = at.getParent();
        }
        return at != null;
    }

    private void reveal(Node node) {
        if (!node.isFocused() || pane.getScene() == null || !isInside(node)) {
            return;
        }
        // A page that has just come has no size yet: only its window gives it one.
        pane.getScene().getRoot().layout();
        var content = pane.getContent();
        var part = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - seen;
        var top = pane.getVvalue() * hidden;
        if (hidden <= 0 || (part.getMinY() >= top && part.getMaxY() <= top + seen)) {
            return;
        }
        var isLong = part.getHeight() > seen;
        if (isLong && part.getMinY() < top + seen && part.getMaxY() > top) {
            return;
        }
        var isAbove = part.getMinY() < top || isLong;
        var margin = Math.min(seen / 4, Math.max(0, seen - part.getHeight()) / 2);
        var to = isAbove ? part.getMinY() - margin : part.getMaxY() - seen + margin;
        pane.setVvalue(Math.clamp(to / hidden, 0, 1));
    }
}
