package org.hearthbook.desktop.controls;

import javafx.scene.Node;

/// A control made of several parts, one of which takes the keyboard.
public interface Writable {

    /// The part that takes the keyboard and is named by the label.
    Node input();
}
