package org.hearthbook.desktop.training;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// The page on which a carer writes down a course.
public final class CourseView extends StackPane {

    private static final Words WORDS = Words.of(CourseView.class);

    public CourseView(Sitting sitting, @Nullable UUID training, @Nullable String topic) {
        getChildren().add(new Page(WORDS.get("heading")).lead(sitting.book().person().name()));
    }
}
