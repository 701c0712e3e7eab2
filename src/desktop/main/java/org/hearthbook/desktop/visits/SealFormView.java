package org.hearthbook.desktop.visits;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.SignaturePad;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.signing.SigningProblem;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that a person answers for with their passphrase, asked in the place where it belongs.
final class SealFormView extends VBox {

    /// What was filled in.
    record Filled(String name, Mark mark, String why, Secret secret) {

        char[] passphrase() {
            return secret.characters().get();
        }
    }

    /// A passphrase that does not show when what was filled in is written out.
    record Secret(Supplier<char[]> characters) {}

    private static final Words WORDS = Words.of(SealFormView.class);

    private final String id;
    private final ErrorSummary summary = new ErrorSummary();
    private final List<Field> fields = new ArrayList<>();
    private final SecretField passphrase;
    private final Field passphraseField;
    private final Button seal;
    private final String doIt;
    private final Consumer<Filled> onSealed;
    private @Nullable LineField name;
    private @Nullable SignaturePad pad;
    private @Nullable WritingArea why;
    private boolean isWhyNeeded;

    SealFormView(String id, String doIt, Consumer<Filled> onSealed) {
        this.id = id;
        this.doIt = doIt;
        this.onSealed = onSealed;
        summary.setId(id + "-summary");
        passphrase = new SecretField(id + "-passphrase");
        passphraseField = new Field(WORDS.get("passphrase"), passphrase);
        passphraseField.hint(WORDS.get("passphraseHint"));
        passphrase.setOnEnter(this::seal);
        seal = Press.primary(id + "-do", doIt, this::seal);
        getStyleClass().add("seal-form");
        getChildren().addAll(summary, passphraseField, Rows.actions(seal));
    }

    /// Says `words` before everything else.
    SealFormView lead(String words) {
        getChildren().add(0, Says.text(words));
        return this;
    }

    /// Asks for a name and a pen; `isTyped` where it may be typed instead.
    SealFormView pen(String signer, boolean isTyped, Clock clock) {
        var line = new LineField(id + "-name");
        line.setText(signer);
        var paper = new SignaturePad(id + "-pad", clock);
        if (!isTyped) {
            paper.drawnOnly();
        }
        add(new Field(WORDS.get("name"), line));
        add(new Field(WORDS.get("sign"), paper).hint(WORDS.get(isTyped ? "signHint" : "drawHint")));
        name = line;
        pad = paper;
        return this;
    }

    /// Asks for the passphrase of `person`, where it is not that of whoever draws.
    SealFormView witness(String person) {
        passphraseField.label().setText(WORDS.get("passphraseOf", person));
        passphraseField.hint(WORDS.get("witnessHint"));
        return this;
    }

    /// Asks for a reason.
    SealFormView why(String question, boolean isNeeded) {
        var area = new WritingArea(id + "-why").rows(2);
        add(new Field(question, area));
        why = area;
        isWhyNeeded = isNeeded;
        return this;
    }

    /// A way out that changes nothing.
    SealFormView cancel(String words, Runnable action) {
        getChildren()
                .set(
                        getChildren().size() - 1,
                        Rows.actions(seal, Press.quiet(id + "-cancel", words, action)));
        return this;
    }

    private void add(Field field) {
        fields.add(field);
        getChildren().add(getChildren().indexOf(passphraseField), field);
    }

    /// Takes the focus to the first thing to fill in.
    void arrive() {
        (fields.isEmpty() ? passphraseField : fields.getFirst()).input().requestFocus();
    }

    /// Busy, or back with what stopped it; what was drawn and typed stays.
    void draw(boolean isBusy, SigningProblem problem) {
        seal.setDisable(isBusy);
        seal.setText(isBusy ? WORDS.get("busy") : doIt);
        switch (problem) {
            case SigningProblem.None() -> {}
            case SigningProblem.Passphrase(var words) -> {
                passphraseField.problem().set(words);
                summary.show(passphraseField);
            }
            case SigningProblem.Other(var words) -> summary.show(words);
        }
    }

    private void seal() {
        var line = name;
        var paper = pad;
        var area = why;
        var all = new ArrayList<>(fields);
        all.add(passphraseField);
        all.forEach(it -> it.problem().set(""));
        if (line != null && line.getText().isBlank()) {
            fields.getFirst().problem().set(WORDS.get("noName"));
        }
        if (paper != null && !paper.mark().get().isMade()) {
            fields.get(1).problem().set(WORDS.get("noMark"));
        }
        if (area != null && isWhyNeeded && area.getText().isBlank()) {
            fields.getLast().problem().set(WORDS.get("noWhy"));
        }
        if (passphrase.textProperty().get().isEmpty()) {
            passphraseField.problem().set(WORDS.get("noPassphrase"));
        }
        if (!summary.show(all.toArray(Field[]::new))) {
            onSealed.accept(
                    new Filled(
                            line == null ? "" : line.getText(),
                            paper == null ? new Mark.Nothing() : paper.mark().get(),
                            area == null ? "" : area.getText(),
                            new Secret(passphrase::secret)));
        }
    }
}
