package org.hearthbook.desktop.notes;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.TimeField;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.NoteKind;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The fields that a kind of note has of its own.
final class KindFieldsView extends VBox {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final NoteForm form;
    private final Clock clock;
    private final Runnable touched;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    KindFieldsView(NoteForm form, Clock clock, Runnable touched) {
        this.form = form;
        this.clock = clock;
        this.touched = touched;
        getStyleClass().add("kind-fields");
        setId("kind-fields");
    }

    /// Shows the fields of `kind`, with what was typed into them before.
    void show(NoteKind kind) {
        getChildren().clear();
        fields.clear();
        kind.fields().forEach(this::add);
    }

    /// The field called `id`, if the kind that is shown has it.
    Map<String, Field> fields() {
        return fields;
    }

    private void add(NoteField asked) {
        var question = asked.required() ? asked.label() : WORDS.get("optional", asked.label());
        var field = new Field(question, control(asked)).hint(asked.hint());
        fields.put(asked.id(), field);
        getChildren().add(field);
    }

    private Region control(NoteField asked) {
        var id = "field-" + asked.id();
        var written = form.fields().getOrDefault(asked.id(), "");
        Consumer<String> keep = words -> keep(asked, words);
        return switch (asked.type()) {
            case LINE, PEOPLE -> line(new LineField(id), written, keep);
            case TEXT -> text(new WritingArea(id).rows(2), written, keep);
            case DATE -> date(new DateField(id, clock), written, keep);
            case TIME -> time(new TimeField(id), written, keep);
            case CHOICE -> choice(id, asked, written, keep);
            case YES_NO -> yesNo(id, asked, written, keep);
        };
    }

    private void keep(NoteField asked, String words) {
        form.fields().put(asked.id(), words);
        touched.run();
    }

    private static Region line(LineField line, String written, Consumer<String> keep) {
        line.setText(written);
        line.textProperty().subscribe((_, now) -> keep.accept(now));
        return line;
    }

    private static Region text(WritingArea area, String written, Consumer<String> keep) {
        area.setText(written);
        area.textProperty().subscribe((_, now) -> keep.accept(now));
        return area;
    }

    private static Region date(DateField date, String written, Consumer<String> keep) {
        date.line().setText(written);
        date.line().textProperty().subscribe((_, now) -> keep.accept(now));
        return date;
    }

    private static Region time(TimeField time, String written, Consumer<String> keep) {
        time.line().setText(written);
        time.line().textProperty().subscribe((_, now) -> keep.accept(now));
        return time;
    }

    private static Region choice(
            String id, NoteField asked, String written, Consumer<String> keep) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.getItems().setAll(asked.choices());
        box.setValue(written.isEmpty() ? null : written);
        box.setPromptText(WORDS.get("choose"));
        box.valueProperty().subscribe((_, now) -> keep.accept(now == null ? "" : now));
        return box;
    }

    private static Region yesNo(String id, NoteField asked, String written, Consumer<String> keep) {
        var box = new CheckBox(WORDS.get("yes"));
        box.setId(id);
        box.setAccessibleText(asked.label());
        box.setSelected(written.equals(WORDS.get("yes")));
        box.selectedProperty()
                .subscribe((_, now) -> keep.accept(now ? WORDS.get("yes") : WORDS.get("no")));
        return box;
    }
}
