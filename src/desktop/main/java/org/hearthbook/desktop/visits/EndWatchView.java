package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Tells when the last line of a text has been on the screen.
final class EndWatchView {

    private final ScrollPane pane;
    private final Node last;
    private final Runnable onSeen;

    private EndWatchView(ScrollPane pane, Node last, Runnable onSeen) {
        this.pane = pane;
        this.last = last;
        this.onSeen = onSeen;
    }

    /// Calls `onSeen` each time that the whole of `last` is on the screen.
    static void watch(ScrollPane pane, Node last, Runnable onSeen) {
        var watch = new EndWatchView(pane, last, onSeen);
        pane.vvalueProperty().subscribe(watch::look);
        pane.viewportBoundsProperty().subscribe(watch::look);
        pane.getContent().layoutBoundsProperty().subscribe(watch::look);
        last.localToSceneTransformProperty().subscribe(watch::look);
    }

    private void look() {
        var content = pane.getContent();
        if (last.getScene() == null || content.getScene() == null) {
            return;
        }
        var inScene = last.localToScene(last.getLayoutBounds());
        var end = content.sceneToLocal(inScene).getMaxY();
        var whole = content.getLayoutBounds().getHeight();
        var seen = pane.getViewportBounds().getHeight();
        if (new EndOfText(whole, seen, pane.getVvalue(), end).isSeen()) {
            onSeen.run();
        }
    }
}
