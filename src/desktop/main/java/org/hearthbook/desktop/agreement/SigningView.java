package org.hearthbook.desktop.agreement;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.SignaturePad;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.agreement.Agreement;

import java.time.Clock;

/// A calm page to sign on: a name, a pen, and the passphrase that makes it theirs.
final class SigningView extends StackPane {

    private static final Words WORDS = Words.of(SigningView.class);

    private final AgreementModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final LineField name = new LineField("signing-name");
    private final SignaturePad pad;
    private final SecretField passphrase = new SecretField("signing-passphrase");
    private final Field nameField = new Field(WORDS.get("name"), name);
    private final Field padField;
    private final Field passphraseField = new Field(WORDS.get("passphrase"), passphrase);
    private final Button sign;

    SigningView(AgreementModel model, Agreement agreement, Clock clock) {
        this.model = model;
        pad = new SignaturePad("signing-pad", clock);
        padField = new Field(WORDS.get("sign"), pad).hint(WORDS.get("signHint"));
        passphraseField.hint(WORDS.get("passphraseHint"));
        name.setText(model.name());
        passphrase.setOnEnter(this::sign);
        sign = Press.primary("sign", WORDS.get("doIt"), this::sign);
        var again = Press.plain("read-again", WORDS.get("again"), () -> model.lookBack(agreement));
        getChildren()
                .add(
                        new Page(WORDS.get("heading"))
                                .lead(WORDS.get("lead", agreement.title(), agreement.version()))
                                .add(
                                        summary,
                                        Rows.actions(again),
                                        nameField,
                                        padField,
                                        passphraseField,
                                        Rows.actions(sign)));
    }

    /// Busy, or back with what stopped it; what was drawn and typed stays.
    void draw(boolean isBusy, AgreementModel.Problem problem) {
        sign.setDisable(isBusy);
        sign.setText(WORDS.get(isBusy ? "busy" : "doIt"));
        switch (problem) {
            case AgreementModel.Problem.None() -> {}
            case AgreementModel.Problem.Passphrase(var words) -> {
                passphraseField.problem().set(words);
                summary.show(passphraseField);
            }
            case AgreementModel.Problem.Other(var words) -> summary.show(words);
        }
    }

    private void sign() {
        nameField.problem().set(name.getText().isBlank() ? WORDS.get("noName") : "");
        padField.problem().set(pad.mark().get().isMade() ? "" : WORDS.get("noMark"));
        var isEmpty = passphrase.textProperty().get().isEmpty();
        passphraseField.problem().set(isEmpty ? WORDS.get("noPassphrase") : "");
        if (!summary.show(nameField, padField, passphraseField)) {
            model.sign(name.getText(), pad.mark().get(), passphrase.secret());
        }
    }
}
