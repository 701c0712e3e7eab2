package org.hearthbook.desktop.signing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;

import java.time.Clock;

/// A letter to be read to its end, and then the page to sign it on.
public final class SigningView extends StackPane {

    private static final Words WORDS = Words.of(SigningView.class);

    private final BorderPane reading = new BorderPane();
    private final Button haveRead;
    private final Label hint = Says.quiet(WORDS.get("notYet"));
    private final SignFormView form;

    /// @param head what stands above the letter
    /// @param away back to where they came from, with nothing signed
    public SigningView(
            SigningModel model, String head, SignFormView.Says says, Clock clock, Runnable away) {
        haveRead = Press.primary("have-read", WORDS.get("haveRead"), model::haveRead);
        form = new SignFormView(says, model.name(), clock, model::readAgain, model::sign);
        var leave = Press.plain("leave-letter", WORDS.get("leave"), away);
        var top = new VBox(Says.text(head));
        top.getStyleClass().add("letter-head");
        var foot = new VBox(Rows.actions(haveRead, leave, hint));
        foot.getStyleClass().add("letter-foot");
        reading.setTop(top);
        reading.setCenter(new LetterView(model.letter()).whenAtEnd(model::reachedEnd));
        reading.setBottom(foot);
        getStylesheets().add(Styles.beside(LetterView.class));
        model.state().subscribe(this::draw);
    }

    private void draw(SigningModel.State state) {
        switch (state) {
            case SigningModel.State.Reading(var isAtEnd) -> {
                haveRead.setDisable(!isAtEnd);
                Shown.onlyWhen(hint, !isAtEnd);
                getChildren().setAll(reading);
            }
            case SigningModel.State.ToSign(var problem) -> {
                getChildren().setAll(form);
                form.draw(false, problem);
            }
            case SigningModel.State.Signing(), SigningModel.State.Signed() ->
                    form.draw(true, new SigningProblem.None());
        }
    }
}
