package org.hearthbook.desktop.agreement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.LetterView;
import org.hearthbook.records.agreement.AgreementStanding;

/// The letter, and the button that says at its end that it was read.
final class ReadingView extends BorderPane {

    private static final Words WORDS = Words.of(ReadingView.class);

    private final ErrorSummary summary = new ErrorSummary();
    private final Button haveRead;
    private final Label hint = Says.quiet(WORDS.get("notYet"));

    ReadingView(AgreementModel model, AgreementModel.State.Reading reading) {
        haveRead = Press.primary("have-read", WORDS.get("haveRead"), model::haveRead);
        var foot = new VBox(summary, Rows.actions(haveRead, hint));
        foot.getStyleClass().add("letter-foot");
        var head = new VBox(Says.text(why(reading.standing().why())));
        head.getStyleClass().add("letter-head");
        var terms = reading.standing().terms();
        if (!terms.isBlank()) {
            head.getChildren().add(Says.quiet(WORDS.get("terms", terms)));
        }
        setTop(head);
        setCenter(new LetterView(reading.letter()).whenAtEnd(model::reachedEnd));
        setBottom(foot);
        draw(reading);
    }

    /// The same letter further on; where the reader is stays as it is.
    void draw(AgreementModel.State.Reading reading) {
        haveRead.setDisable(!reading.isAtEnd());
        Shown.onlyWhen(hint, !reading.isAtEnd());
        summary.clear();
        if (!reading.problem().isEmpty()) {
            summary.show(reading.problem());
        }
    }

    private static String why(AgreementStanding.Why why) {
        return WORDS.get(
                switch (why) {
                    case FIRST_TIME -> "firstTime";
                    case NEW_VERSION -> "newVersion";
                    case NEW_TERMS -> "newTerms";
                    case ANOTHER_KIND_OF_CARER -> "anotherKind";
                });
    }
}
