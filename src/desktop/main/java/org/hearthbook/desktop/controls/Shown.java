package org.hearthbook.desktop.controls;

import javafx.scene.Node;

/// Whether a part is on the page.
public final class Shown {

    private Shown() {}

    /// Takes a part off the page, with its room, or puts it back.
    public static void onlyWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Does `action` each time `node` leaves its window: the page was changed, or the book locked.
    public static void whenGone(Node node, Runnable action) {
        node.sceneProperty()
                .addListener((_, before, now) -> {
                    if (before != null && now == null) {
                        action.run();
                    }
                });
    }
}
