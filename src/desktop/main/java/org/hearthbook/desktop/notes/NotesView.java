package org.hearthbook.desktop.notes;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.SendingWords;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.UUID;

/// The days on the left, the chosen note on the right.
public final class NotesView extends BorderPane {

    private static final Words WORDS = Words.of(NotesView.class);
    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    /// Narrower than so many letters, a note opens on a page of its own.
    private static final double ROOM_FOR_BOTH = 50;

    private final Sitting sitting;
    private final NotesViewModel model;
    private final NoteWords words;
    private final StackPane right = new StackPane();
    private final Label plain = Says.text("");
    private VBox days = new VBox();

    /// All notes, with none chosen yet.
    public NotesView(Sitting sitting) {
        this.sitting = sitting;
        model = new NotesViewModel(sitting);
        words = new NoteWords(sitting.book());
        setId("notes");
        getStyleClass().add("notes");
        getStylesheets().add(Styles.named(NotesView.class, "notes.css"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (model.isEmptyBook()) {
            setCenter(empty());
        } else {
            right.getChildren().add(Says.quiet(WORDS.get("chooseOne")));
            right.getStyleClass().add("notes-page");
            days = left();
            plain.setManaged(false);
            days.getChildren().add(plain);
            widthProperty().subscribe(_ -> lay());
        }
    }

    /// Days and page side by side where both have room; else the days alone, and a note opens on
    /// its own.
    private void lay() {
        var narrow = isNarrow();
        setLeft(narrow ? null : days);
        setCenter(narrow ? days : right);
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < ROOM_FOR_BOTH * plain.getFont().getSize();
    }

    private void pressed(KeyEvent event) {
        if (NEW.match(event)) {
            write();
            event.consume();
        }
    }

    private void write() {
        sitting.going().to(new Place.WriteNote());
    }

    private EmptyState empty() {
        return new EmptyState(
                Feather.BOOK_OPEN,
                WORDS.get("emptyHeading"),
                WORDS.get("emptyWhy"),
                Press.primary("write-note", WORDS.get("write"), this::write));
    }

    private VBox left() {
        var search = new LineField("notes-search");
        model.typed().bind(search.textProperty());
        var list = list();
        var column =
                new VBox(
                        Rows.line(
                                Says.title(WORDS.get("title")),
                                Press.primary("write-note", WORDS.get("write"), this::write)),
                        new Field(WORDS.get("find"), search),
                        new FiltersView(model),
                        list);
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getStyleClass().add("notes-days");
        return column;
    }

    private PageList<NotesViewModel.Line> list() {
        var list = new PageList<NotesViewModel.Line>("notes-list", this::line);
        list.setAccessibleText(WORDS.get("days"));
        list.whenEmpty(WORDS.get("nothingFound"));
        list.setItems(model.lines());
        list.onChosen(it -> open(it.note().id()));
        return list;
    }

    private PageList.Line line(NotesViewModel.Line line) {
        var wording = line.note().wording();
        var chips = new ArrayList<Chip>();
        if (line.note().isInConflict()) {
            chips.add(Chip.of(Tone.WAIT, WORDS.get("conflict")));
        }
        SendingWords.chip(sitting, line.note().id()).ifPresent(chips::add);
        var person = wording.about().isEmpty() ? "" : words.name(wording.about().getFirst());
        return new PageList.Line(
                line.day(), words.kind(wording), words.firstLine(line.note()), person, chips);
    }

    private void open(UUID note) {
        if (isNarrow()) {
            sitting.going().to(new Place.OneNote(note));
            return;
        }
        right.getChildren().setAll(new NoteView(sitting, note));
    }
}
