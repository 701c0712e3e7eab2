package org.hearthbook.desktop.notes;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.OutcomeSheetView;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.files.FilesStripView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.notes.ChildCheck;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Version;
import org.hearthbook.records.notes.Wording;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One note to read: what happened, the exact words, what the child says of it, what it said
/// before.
public final class NoteView extends VBox {

    private static final Words WORDS = Words.of(NoteView.class);

    private final Sitting sitting;
    private final NoteViewModel model;
    private final NoteWords words;

    /// Shows the note called `note`.
    public NoteView(Sitting sitting, UUID note) {
        this.sitting = sitting;
        model = new NoteViewModel(sitting, note);
        words = new NoteWords(sitting.book());
        setId("note");
        getStylesheets().add(Styles.named(NotesView.class, "notes.css"));
        model.state().subscribe(this::show);
    }

    private void show(NoteViewModel.State state) {
        var page =
                switch (state) {
                    case NoteViewModel.State.Reading(var note) -> page(note);
                    case NoteViewModel.State.NotDone(var note, var because) ->
                            troubled(page(note), because);
                    case NoteViewModel.State.Gone() ->
                            new Page(WORDS.get("gone")).lead(WORDS.get("goneWhy"));
                };
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
    }

    private static Page troubled(Page page, String because) {
        var summary = new ErrorSummary();
        page.column().getChildren().add(1, summary);
        summary.show(because);
        return page;
    }

    private Page page(Note note) {
        if (note.isInConflict()) {
            return new ConflictView(model, words).page(note);
        }
        var wording = note.wording();
        var page = new Page(words.kind(wording));
        page.add(Says.strong(words.about(wording)), Says.quiet(words.happened(wording)));
        page.add(new SendingView(sitting, note.id()));
        if (note.isRemoved()) {
            page.add(removed());
        }
        if (!wording.text().isEmpty()) {
            page.add(Says.text(wording.text()));
        }
        note.quotes().forEach(it -> page.add(quote(it)));
        fields(page, wording);
        if (!wording.files().isEmpty()) {
            var files = new FilesModel(sitting, wording.files());
            page.add(new FilesStripView("note-files", sitting, files).onlyToRead(true));
        }
        note.checks().forEach(it -> page.add(check(it)));
        if (!note.isRemoved()) {
            page.add(actions(note));
        }
        return page.add(history(note));
    }

    private Card removed() {
        return new Card(WORDS.get("removed"))
                .actions(Press.quiet("restore-note", WORDS.get("putBack"), model::restore));
    }

    /// Exact words, with a padlock: they are as they were said.
    private Node quote(Quote quote) {
        var heading = Says.subheading(WORDS.get("ownWords", words.name(quote.speaker())));
        heading.setGraphic(Icon.of(Feather.LOCK));
        var card = new Card().add(heading, Says.text(quote.words()));
        card.getStyleClass().add("exact-words");
        return card;
    }

    private void fields(Page page, Wording wording) {
        var kind = sitting.book().pack().noteKind(wording.kind());
        wording.fields()
                .forEach((id, answer) ->
                        page.add(
                                Says.strong(
                                        kind.flatMap(it -> it.field(id))
                                                .map(NoteField::label)
                                                .orElse(id)),
                                Says.text(answer)));
    }

    private Node check(ChildCheck check) {
        var asked = check.asked();
        var name = words.name(asked.child());
        var day = SpokenDate.say(asked.on());
        var card = new Card(WORDS.get("answer." + asked.answer(), name, day));
        if (!asked.theirWords().isEmpty()) {
            card.add(Says.strong(WORDS.get("ownWords", name)), Says.text(asked.theirWords()));
        }
        return card.add(Says.quiet(WORDS.get(asked.copyGiven() ? "copyGiven" : "copyOffered")));
    }

    private Node actions(Note note) {
        var amend = Press.primary("amend-note", WORDS.get("amend"), () -> amend(note));
        var evidence = Press.quiet("use-note", WORDS.get("useAsEvidence"), this::choose);
        var ask = Press.quiet("ask-child", WORDS.get("askChild"), () -> ask(note));
        var remove =
                Press.danger(
                        "remove-note",
                        WORDS.get("remove"),
                        () -> model.remove(WORDS.get("removedUndo")));
        var row = Rows.actions(amend);
        if (!note.wording().about().isEmpty()) {
            row.getChildren().add(ask);
        }
        if (!model.outcomes().isEmpty()) {
            row.getChildren().add(evidence);
        }
        row.getChildren().add(remove);
        return row;
    }

    private void amend(Note note) {
        getChildren().setAll(new WriteNoteView(sitting, note));
    }

    private void choose() {
        new OutcomeSheetView(
                        model.outcomes(),
                        WORDS.get("useHere"),
                        it -> model.useAsEvidence(it, () -> used(it.code())))
                .showOver(this);
    }

    private void used(String code) {
        sitting.going().to(new Place.OneOutcome(code));
    }

    private void ask(Note note) {
        new ChildCheckView(model, note, words).showOver(this);
    }

    private Node history(Note note) {
        var versions = new VBox();
        versions.getStyleClass().add("versions");
        note.versions().reversed().forEach(it -> versions.getChildren().add(version(it)));
        var pane = new TitledPane(WORDS.count("history", note.versions().size()), versions);
        pane.setId("note-history");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node version(Version version) {
        var card = new Card().add(Says.strong(words.by(version.moment())));
        if (!version.why().isEmpty()) {
            card.add(Says.quiet(WORDS.get("because", version.why())));
        }
        return card.add(Says.text(version.wording().text()));
    }
}
