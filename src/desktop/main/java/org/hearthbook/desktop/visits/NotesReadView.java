package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.records.household.NotesToRead;
import org.jspecify.annotations.Nullable;

/// The daily notes, read in their place to the end, and the visitor's word that they read them.
final class NotesReadView extends VBox {

    private static final Words WORDS = Words.of(NotesReadView.class);

    private final NotesReading model;
    private final VBox place = new VBox();
    private final SealFormView form;
    private final Button open;
    private @Nullable NotesToRead shown;

    NotesReadView(NotesReading model) {
        this.model = model;
        getStyleClass().add("lines");
        place.getStyleClass().add("lines");
        form =
                new SealFormView("notes-read", WORDS.get("sign"), it -> model.sign(it.passphrase()))
                        .lead(WORDS.get("signLead"));
        open = Press.quiet("read-notes", WORDS.get("open"), this::open);
        model.state().subscribe(this::draw);
    }

    private void draw(NotesReading.State state) {
        switch (state) {
            case NotesReading.State.AllRead() -> {
                getChildren().setAll(Says.text(allRead()));
                shown = null;
            }
            case NotesReading.State.Signing _ -> form.draw(true, new SigningProblem.None());
            case NotesReading.State.ToRead(var notes, var isAtEnd, var problem) -> {
                form.draw(false, problem);
                Shown.onlyWhen(form, isAtEnd && model.isMine());
                show(notes);
            }
        }
    }

    private String allRead() {
        return model.readBefore() == 0
                ? WORDS.get("none")
                : WORDS.count("signed", model.readBefore());
    }

    private void show(NotesToRead notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = notes;
        getChildren().setAll(Says.text(WORDS.count("toRead", notes.count())));
        if (model.isMine()) {
            getChildren().addAll(Rows.actions(open), place, form);
        } else {
            getChildren().add(Says.quiet(WORDS.get("byVisitor")));
        }
        if (model.readBefore() > 0) {
            getChildren().add(Says.quiet(WORDS.count("signed", model.readBefore())));
        }
    }

    private void open() {
        var notes = shown;
        if (notes == null) {
            return;
        }
        var page = new Page(WORDS.get("heading"));
        page.setId("notes-to-read");
        page.getStyleClass().addAll("notes-to-read", "ring");
        page.setFocusTraversable(true);
        page.setAccessibleText(WORDS.get("heading"));
        notes.notes().stream()
                .flatMap(it -> model.read(it).stream())
                .map(NotesReadView::drawn)
                .forEach(page::add);
        var end = Says.quiet(WORDS.get("end"));
        end.setId("notes-end");
        page.add(end);
        EndWatchView.watch(page, end, model::reachedEnd);
        place.getChildren().setAll(page, Says.quiet(WORDS.get("how")));
        Shown.onlyWhen(open, false);
        page.requestFocus();
    }

    private static Node drawn(NotesReading.Read read) {
        var note = new VBox(Says.subheading(read.heading()), Says.small(read.by()));
        note.getStyleClass().add("lines");
        read.said().forEach(it -> note.getChildren().add(drawn(it)));
        return note;
    }

    private static Node drawn(NotesReading.Said said) {
        var box = said.isQuoted() ? new Card() : new VBox();
        box.getStyleClass().add(said.isQuoted() ? "exact-words" : "lines");
        if (!said.label().isEmpty()) {
            box.getChildren().add(Says.strong(said.label()));
        }
        box.getChildren().add(Says.text(said.words()));
        return box;
    }
}
