package org.hearthbook.desktop.induction;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;

/// The page of one outcome.
public final class OutcomeView extends StackPane {

    private static final Words WORDS = Words.of(OutcomeView.class);

    public OutcomeView(Sitting sitting, String code) {
        getChildren().add(new Page(WORDS.get("heading")).lead(sitting.book().person().name()));
    }
}
