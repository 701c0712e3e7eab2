package org.hearthbook.desktop.notes;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.TimeField;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// The head of a note: what kind it is, whom it is about, when it happened.
final class NoteHeadView {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final WriteNoteViewModel model;
    private final Field kind;
    private final Field about;
    private final Field on;
    private final Field at;

    NoteHeadView(WriteNoteViewModel model, Clock clock) {
        this.model = model;
        kind = new Field(WORDS.get("kind"), kindBox());
        about = new Field(WORDS.get("about"), aboutBoxes()).hint(WORDS.get("aboutHint"));
        on = new Field(WORDS.get("on"), on(new DateField("note-on", clock)));
        at = new Field(WORDS.get("at"), at(new TimeField("note-at")));
    }

    Field kind() {
        return kind;
    }

    Field about() {
        return about;
    }

    Field on() {
        return on;
    }

    Field at() {
        return at;
    }

    /// Day and time side by side.
    Node when() {
        return Rows.actions(on, at);
    }

    private ComboBox<NoteKind> kindBox() {
        var box = new ComboBox<NoteKind>();
        box.setId("note-kind");
        box.getItems().setAll(model.kinds());
        box.setConverter(new Labels());
        model.kind().ifPresent(box::setValue);
        box.valueProperty().subscribe((_, now) -> model.form().kind().set(now.id()));
        return box;
    }

    private FlowPane aboutBoxes() {
        var boxes = model.children().stream().map(this::aboutBox).toArray(CheckBox[]::new);
        var row = Rows.actions(boxes);
        row.setId("note-about");
        return row;
    }

    private CheckBox aboutBox(Person child) {
        var box = new CheckBox(child.name());
        box.setId("about-" + child.id());
        box.setSelected(model.form().about().contains(child.id()));
        box.selectedProperty().subscribe((_, now) -> about(child, now));
        return box;
    }

    private void about(Person child, boolean chosen) {
        if (chosen) {
            model.form().about().add(child.id());
        } else {
            model.form().about().remove(child.id());
        }
        model.touched();
    }

    private DateField on(DateField field) {
        field.line().setText(model.form().on().get());
        model.form().on().bind(field.line().textProperty());
        field.line().textProperty().subscribe((_, _) -> model.touched());
        return field;
    }

    private TimeField at(TimeField field) {
        field.line().setText(model.form().at().get());
        model.form().at().bind(field.line().textProperty());
        field.line().textProperty().subscribe((_, _) -> model.touched());
        return field;
    }

    /// Kinds of note by their labels.
    private static final class Labels extends StringConverter<NoteKind> {

        @Override
        public String toString(@Nullable NoteKind kind) {
            return kind == null ? "" : kind.label();
        }

        @Override
        public @Nullable NoteKind fromString(String label) {
            return null;
        }
    }
}
