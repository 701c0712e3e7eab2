package org.hearthbook.desktop.agreement;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;

/// The agreement, from the first line to both signatures.
public final class AgreementView extends StackPane {

    private static final Words WORDS = Words.of(AgreementView.class);

    public AgreementView(Sitting sitting) {
        getChildren().add(new Page(WORDS.get("heading")).lead(sitting.book().person().name()));
    }
}
