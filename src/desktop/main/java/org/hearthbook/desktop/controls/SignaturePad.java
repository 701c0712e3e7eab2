package org.hearthbook.desktop.controls;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.time.Clock;

/// Where a person signs: by drawing on a line, or by typing their name instead.
public final class SignaturePad extends VBox implements Writable {

    private static final Words WORDS = Words.of(SignaturePad.class);

    private final StrokePaper paper;
    private final LineField name;
    private final VBox typing;
    private final Button clear;
    private final Button other;
    private final ReadOnlyObjectWrapper<Mark> mark =
            new ReadOnlyObjectWrapper<>(new Mark.Nothing());
    private boolean drawing = true;
    private boolean isDrawnOnly;

    public SignaturePad(String id, Clock clock) {
        setId(id);
        getStyleClass().add("signature-pad");
        paper = new StrokePaper(clock, this::look);
        paper.setId(id + "-paper");
        name = new LineField(id + "-name");
        name.textProperty().subscribe(this::look);
        var question = Says.strong(WORDS.get("name"));
        question.setLabelFor(name);
        typing = new VBox(question, name);
        typing.getStyleClass().add("typed-name");
        clear = Press.quiet(id + "-clear", WORDS.get("clear"), this::clear);
        other = Press.plain(id + "-other", "", this::turn);
        getChildren().addAll(paper, typing, Rows.actions(clear, other));
        show();
    }

    /// What is on the line now.
    public ReadOnlyObjectProperty<Mark> mark() {
        return mark.getReadOnlyProperty();
    }

    /// Takes drawn names only.
    public SignaturePad drawnOnly() {
        isDrawnOnly = true;
        show();
        return this;
    }

    /// Empties the line.
    public void clear() {
        paper.clear();
        name.clear();
    }

    @Override
    public Node input() {
        if (isDrawnOnly) {
            return clear;
        }
        return drawing ? other : name;
    }

    private void turn() {
        drawing = !drawing;
        show();
        if (!drawing) {
            name.requestFocus();
        }
    }

    private void show() {
        Shown.onlyWhen(paper, drawing);
        Shown.onlyWhen(clear, drawing);
        Shown.onlyWhen(typing, !drawing);
        Shown.onlyWhen(other, !isDrawnOnly);
        other.setText(WORDS.get(drawing ? "type" : "draw"));
        look();
    }

    private void look() {
        mark.set(drawing ? paper.mark() : typed());
        paper.setAccessibleText(WORDS.get(mark.get().isMade() ? "signed" : "empty"));
    }

    private Mark typed() {
        return name.getText().isBlank()
                ? new Mark.Nothing()
                : new Mark.Typed(name.getText().strip());
    }
}
