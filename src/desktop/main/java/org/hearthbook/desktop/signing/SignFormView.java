package org.hearthbook.desktop.signing;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.SignaturePad;
import org.hearthbook.desktop.controls.Words;

import java.time.Clock;

/// A calm page to sign on: a name, a pen, and the passphrase that makes it theirs.
public final class SignFormView extends StackPane {

    /// What the page says that is not the same wherever somebody signs.
    public record Says(String heading, String lead, String doIt) {}

    /// Signs with what is on the page.
    @FunctionalInterface
    public interface Signing {
        void sign(String name, Mark mark, char[] passphrase);
    }

    private static final Words WORDS = Words.of(SignFormView.class);

    private final Says says;
    private final Signing signing;
    private final ErrorSummary summary = new ErrorSummary();
    private final LineField name = new LineField("signing-name");
    private final SignaturePad pad;
    private final SecretField passphrase = new SecretField("signing-passphrase");
    private final Field nameField = new Field(WORDS.get("name"), name);
    private final Field padField;
    private final Field passphraseField = new Field(WORDS.get("passphrase"), passphrase);
    private final Button sign;

    /// @param signer the name of whoever signs, to begin with
    public SignFormView(Says says, String signer, Clock clock, Runnable again, Signing signing) {
        this.says = says;
        this.signing = signing;
        pad = new SignaturePad("signing-pad", clock);
        padField = new Field(WORDS.get("sign"), pad).hint(WORDS.get("signHint"));
        passphraseField.hint(WORDS.get("passphraseHint"));
        name.setText(signer);
        passphrase.setOnEnter(this::sign);
        sign = Press.primary("sign", says.doIt(), this::sign);
        getChildren()
                .add(
                        new Page(says.heading())
                                .lead(says.lead())
                                .add(
                                        summary,
                                        Rows.actions(
                                                Press.plain(
                                                        "read-again", WORDS.get("again"), again)),
                                        nameField,
                                        padField,
                                        passphraseField,
                                        Rows.actions(sign)));
    }

    /// Busy, or back with what stopped it; what was drawn and typed stays.
    public void draw(boolean isBusy, SigningProblem problem) {
        sign.setDisable(isBusy);
        sign.setText(isBusy ? WORDS.get("busy") : says.doIt());
        switch (problem) {
            case SigningProblem.None() -> {}
            case SigningProblem.Passphrase(var words) -> {
                passphraseField.problem().set(words);
                summary.show(passphraseField);
            }
            case SigningProblem.Other(var words) -> summary.show(words);
        }
    }

    private void sign() {
        nameField.problem().set(name.getText().isBlank() ? WORDS.get("noName") : "");
        padField.problem().set(pad.mark().get().isMade() ? "" : WORDS.get("noMark"));
        var isEmpty = passphrase.textProperty().get().isEmpty();
        passphraseField.problem().set(isEmpty ? WORDS.get("noPassphrase") : "");
        if (!summary.show(nameField, padField, passphraseField)) {
            signing.sign(name.getText(), pad.mark().get(), passphrase.secret());
        }
    }
}
