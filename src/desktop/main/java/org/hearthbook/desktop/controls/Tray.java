package org.hearthbook.desktop.controls;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.theme.Motion;

/// Where long work shows how far it is, and can be stopped.
public final class Tray extends VBox {

    public Tray() {
        setId("tray");
        getStyleClass().add("tray");
        setPickOnBounds(false);
    }

    /// Shows new work called `words`; `onCancel` stops it. Talk to what it answers on the window's
    /// own thread.
    public LongWork begin(String words, Runnable onCancel) {
        var work = new LongWork(getChildren().size() + 1, words, onCancel, this::putAway);
        getChildren().add(work);
        Motion.appear(work);
        return work;
    }

    private void putAway(LongWork work) {
        getChildren().remove(work);
    }
}
