package org.hearthbook.desktop.notes;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SpokenTime;
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
    private final NoteHeadView head;
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
        page = new Page(WORDS.get(model.isNew() ? "title" : "titleAmend"));
        var clock = sitting.book().clock();
        head = new NoteHeadView(model, clock);
        phoneFirst = new PhoneFirstView(sitting.book());
        kindFields = new KindFieldsView(model.form(), clock, model::touched);
        exactWords = new ExactWordsView(model.form(), model.children(), model::touched);
        spokenField = new Field(WORDS.get("exactHeading"), exactWords);
        remark = new RemarkView(this::dismiss);
        lay();
        listen();
    }

    private void lay() {
        var more = Press.quiet("add-exact-words", WORDS.get("addExactWords"), this::addExactWords);
        page.add(status, summary, head.kind(), phoneFirst, head.about(), head.when());
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
        status.setText(WORDS.get(model.form().isEmpty() ? "draftsKept" : "wentOn"));
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

    private void point(List<NoteCheck.Problem> problems) {
        var all = new ArrayList<>(List.of(head.on(), head.at(), textField, spokenField));
        all.addAll(kindFields.fields().values());
        all.forEach(it -> it.problem().set(""));
        problems.forEach(it -> field(it.part()).problem().set(it.words()));
        summary.show(all.toArray(Field[]::new));
    }

    private Field field(String part) {
        return switch (part) {
            case "on" -> head.on();
            case "at" -> head.at();
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
}
