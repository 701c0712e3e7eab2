package org.hearthbook.desktop.agreement;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.desktop.signing.LetterView;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.agreement.Agreement;
import org.kordamp.ikonli.feather.Feather;

/// An agreement to be read again, with the way back.
final class LookingBackView extends BorderPane {

    private static final Words WORDS = Words.of(LookingBackView.class);

    LookingBackView(Agreement agreement, Runnable back) {
        super(new LetterView(new Letter(agreement.text())));
        var press = Press.quiet("go-on", WORDS.get("back"), back);
        var foot = new VBox(Rows.actions(Press.with(Feather.CHEVRON_LEFT, press)));
        foot.getStyleClass().add("letter-foot");
        getStylesheets().add(Styles.beside(LetterView.class));
        setBottom(foot);
    }
}
