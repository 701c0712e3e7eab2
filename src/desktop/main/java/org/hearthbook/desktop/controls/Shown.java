package org.hearthbook.desktop.controls;

import javafx.scene.Node;

/// Takes a part off the page, with its room, or puts it back.
public final class Shown {

    private Shown() {}

    public static void onlyWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
