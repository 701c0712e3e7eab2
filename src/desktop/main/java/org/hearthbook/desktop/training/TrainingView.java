package org.hearthbook.desktop.training;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;

/// What is asked, what was learned and what comes next.
public final class TrainingView extends StackPane {

    private static final Words WORDS = Words.of(TrainingView.class);

    public TrainingView(Sitting sitting) {
        getChildren().add(new Page(WORDS.get("heading")).lead(sitting.book().person().name()));
    }
}
