package org.hearthbook.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.signing.SigningProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Room for words and the passphrase, and the buttons that act with both.
final class SignedWordsView extends VBox {

    private static final Words WORDS = Words.of(SignedWordsView.class);

    private final ErrorSummary summary = new ErrorSummary();
    private final SecretField passphrase;
    private final Field wordsField;
    private final Field passphraseField;
    private final FlowPane buttons = Rows.actions();
    private final List<Field> before = new ArrayList<>();

    /// @param id begins the ids of everything on it
    SignedWordsView(String id, SignedWords model, String question, String hint) {
        var area = new WritingArea(id + "-words").rows(3);
        area.textProperty().bindBidirectional(model.words());
        wordsField = new Field(question, area).hint(hint);
        passphrase = new SecretField(id + "-passphrase");
        passphraseField = new Field(WORDS.get("passphrase"), passphrase).hint(WORDS.get("why"));
        summary.setId(id + "-problem");
        getStyleClass().add("part");
        getChildren().addAll(summary, wordsField, passphraseField, buttons);
        model.state().subscribe(this::draw);
        Shown.whenGone(this, model::keep);
    }

    /// A question that is asked before the words.
    SignedWordsView asking(Field field) {
        getChildren().add(1 + before.size(), field);
        before.add(field);
        return this;
    }

    /// The one thing that is mostly done.
    SignedWordsView primary(String id, String words, Consumer<char[]> action) {
        return press(Press.primary(id, words, () -> act(action)));
    }

    /// Another thing that can be done with the same words.
    SignedWordsView quiet(String id, String words, Consumer<char[]> action) {
        return press(Press.quiet(id, words, () -> act(action)));
    }

    private SignedWordsView press(Button button) {
        buttons.getChildren().add(button);
        return this;
    }

    private void act(Consumer<char[]> action) {
        wordsField.problem().set("");
        before.forEach(it -> it.problem().set(""));
        var isEmpty = passphrase.textProperty().get().isEmpty();
        passphraseField.problem().set(isEmpty ? WORDS.get("noPassphrase") : "");
        if (isEmpty) {
            summary.show(passphraseField);
        } else {
            action.accept(passphrase.secret());
        }
    }

    private void draw(SignedWords.State state) {
        var isBusy = state instanceof SignedWords.State.Signing;
        for (Node button : buttons.getChildren()) {
            button.setDisable(isBusy);
        }
        summary.clear();
        if (isBusy) {
            passphrase.clear();
        }
        if (state instanceof SignedWords.State.Writing(var missing, var problem)) {
            wordsField.problem().set(missing);
            say(problem);
        }
    }

    private void say(SigningProblem problem) {
        switch (problem) {
            case SigningProblem.None() -> showProblems();
            case SigningProblem.Passphrase(var words) -> {
                passphraseField.problem().set(words);
                showProblems();
            }
            case SigningProblem.Other(var words) -> summary.show(words);
        }
    }

    private void showProblems() {
        var fields = new ArrayList<>(before);
        fields.add(wordsField);
        fields.add(passphraseField);
        summary.show(fields.toArray(Field[]::new));
    }
}
