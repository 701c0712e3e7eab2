package org.hearthbook.desktop.notes;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.desktop.controls.TimeField;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.files.FilesStripView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.WordPrompt;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The page on which a note is written, or written anew.
public final class WriteNoteView extends VBox {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final Sitting sitting;
    private final WriteNoteViewModel model;
    private final Page page;
    private final ErrorSummary summary = new ErrorSummary();
    private final Label status = Says.quiet("");
    private final WritingArea text = new WritingArea("note-text").rows(8);
    private final Field textField = new Field(WORDS.get("text"), text);
    private final Field onField;
    private final Field atField;
    private final Field spokenField;
    private final PhoneFirstView phoneFirst;
    private final KindFieldsView kindFields;
    private final ExactWordsView exactWords;
    private final RemarkView remark;

    /// Writes a new note, or goes on with the one that was left half written.
    public WriteNoteView(Sitting sitting) {
        this(sitting, null);
    }

    WriteNoteView(Sitting sitting, @Nullable Note amended) {
        this.sitting = sitting;
        model = new WriteNoteViewModel(sitting, amended);
        var clock = sitting.book().clock();
        page = new Page(WORDS.get(model.isNew() ? "title" : "titleAmend"));
        onField = new Field(WORDS.get("on"), on(new DateField("note-on", clock)));
        atField = new Field(WORDS.get("at"), at(new TimeField("note-at")));
        phoneFirst = new PhoneFirstView(sitting.book());
        kindFields = new KindFieldsView(model.form(), clock, model::touched);
        exactWords = new ExactWordsView(model.form(), model.children(), model::touched);
        spokenField = new Field(WORDS.get("exactHeading"), exactWords);
        remark = new RemarkView(this::dismiss);
        lay();
        listen();
    }

    private void lay() {
        var kind = new Field(WORDS.get("kind"), kindBox());
        var about = new Field(WORDS.get("about"), aboutBoxes()).hint(WORDS.get("aboutHint"));
        var more = Press.quiet("add-exact-words", WORDS.get("addExactWords"), this::addExactWords);
        page.add(status, summary, kind, phoneFirst, about, Rows.actions(onField, atField));
        page.add(textField, remark, kindFields, spokenField, Rows.actions(more));
        page.add(Says.subheading(WORDS.get("files")), files());
        page.add(new TagsView(model.form(), sitting.book().pack().tagSets(), model::touched));
        if (!model.isNew()) {
            page.add(new Field(WORDS.get("why"), why()).hint(WORDS.get("whyHint")));
        }
        page.add(
                Rows.actions(
                        Press.primary("save-note", WORDS.get("save"), model::save),
                        Press.plain("let-go", WORDS.get("letGo"), this::askToLetGo)));
        getChildren().add(page);
        getStyleClass().add("write-note");
        setId("write-note");
        getStylesheets().add(Styles.named(NotesView.class, "notes.css"));
        VBox.setVgrow(page, Priority.ALWAYS);
    }

    private FilesStripView files() {
        var files = new FilesModel(sitting, List.copyOf(model.form().files()));
        files.files().addListener((ListChangeListener<KeptFile>) _ -> keep(files));
        return new FilesStripView("note-files", sitting, files);
    }

    private void keep(FilesModel files) {
        model.form().files().setAll(files.ids());
        model.touched();
    }

    private void listen() {
        var form = model.form();
        text.setText(form.text().get());
        form.text().bind(text.textProperty());
        text.textProperty().subscribe((_, _) -> typed());
        form.kind().subscribe(_ -> showKind());
        model.state().subscribe(this::show);
        sceneProperty().subscribe((before, now) -> leaveWhenGone(now == null && before != null));
        typedBefore();
    }

    private void typedBefore() {
        status.setText(model.form().isEmpty() ? WORDS.get("draftsKept") : WORDS.get("wentOn"));
    }

    private void leaveWhenGone(boolean gone) {
        if (gone) {
            model.leave();
        }
    }

    private void typed() {
        model.touched();
        remark.show(model.remark(), text.getText());
    }

    private void dismiss(WordPrompt prompt) {
        model.dismiss(prompt);
        remark.show(model.remark(), text.getText());
        text.requestFocus();
    }

    private void showKind() {
        model.kind().ifPresent(this::showKind);
    }

    private void showKind(NoteKind kind) {
        phoneFirst.show(kind);
        kindFields.show(kind);
        if (kind.verbatim() && model.form().spoken().isEmpty()) {
            exactWords.add();
        }
        model.touched();
    }

    private void addExactWords() {
        exactWords.add();
        model.touched();
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

    private LineField why() {
        var line = new LineField("note-why");
        line.textProperty().subscribe((_, now) -> model.because(now));
        return line;
    }

    private void show(WriteNoteViewModel.State state) {
        switch (state) {
            case WriteNoteViewModel.State.Writing() -> {}
            case WriteNoteViewModel.State.Saving() -> status.setText(WORDS.get("saving"));
            case WriteNoteViewModel.State.Saved(var note, var at) -> {
                status.setText(WORDS.get("saved", SpokenTime.say(at)));
                sitting.going().to(new Place.OneNote(note));
            }
            case WriteNoteViewModel.State.NotSaved(var words) -> summary.show(words);
            case WriteNoteViewModel.State.Amiss(var problems) -> point(problems);
        }
    }

    private void point(List<WriteNoteViewModel.Problem> problems) {
        var all = new ArrayList<>(List.of(onField, atField, textField, spokenField));
        all.addAll(kindFields.fields().values());
        all.forEach(it -> it.problem().set(""));
        problems.forEach(it -> field(it.part()).problem().set(it.words()));
        summary.show(all.toArray(Field[]::new));
    }

    private Field field(String part) {
        return switch (part) {
            case "on" -> onField;
            case "at" -> atField;
            case "spoken" -> spokenField;
            case "text" -> textField;
            default ->
                    kindFields.fields().getOrDefault(part.substring("field.".length()), textField);
        };
    }

    private void askToLetGo() {
        Sheet.confirm(
                this,
                WORDS.get("letGoAsk"),
                WORDS.get("letGoMeans"),
                WORDS.get("letGoYes"),
                this::letGo);
    }

    private void letGo() {
        model.letGo();
        sitting.going().to(new Place.Notes());
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
