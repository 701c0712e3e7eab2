package org.hearthbook.desktop.induction;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;

/// The standards at a glance, each outcome a step away.
public final class StandardsView extends StackPane {

    private static final Words WORDS = Words.of(StandardsView.class);

    public StandardsView(Sitting sitting) {
        getChildren().add(new Page(WORDS.get("heading")).lead(sitting.book().person().name()));
    }
}
