package org.hearthbook.desktop.notes;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Version;

/// Two wordings of one note side by side, until a person chooses. Neither is ever lost.
final class ConflictView {

    /// Narrow enough for two in a window of the usual width.
    private static final double SIDE_BY_SIDE = 290;

    private static final Words WORDS = Words.of(NoteView.class);

    private final NoteViewModel model;
    private final NoteWords words;

    ConflictView(NoteViewModel model, NoteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page(Note note) {
        var page = new Page(WORDS.get("conflict")).lead(WORDS.get("conflictWhy")).wide();
        var standing = note.standing();
        var cards =
                standing.stream()
                        .map(it -> card(it, other(note, it), standing.indexOf(it)))
                        .toArray(Node[]::new);
        return page.add(
                Rows.actions(cards),
                Press.primary("keep-both", WORDS.get("keepBoth"), model::keepBoth));
    }

    private static String other(Note note, Version version) {
        return note.standing().stream()
                .filter(it -> !it.equals(version))
                .findFirst()
                .map(it -> it.wording().text())
                .orElse("");
    }

    private Card card(Version version, String other, int number) {
        var card = new Card().add(Says.strong(words.by(version.moment())));
        card.add(Says.quiet(words.happened(version.wording())));
        card.add(told(version.wording().text(), other));
        var use = Press.quiet("use-" + number, WORDS.get("useThis"), () -> model.settle(version));
        return card.actions(use);
    }

    /// The text with what only it says underlined.
    private static TextFlow told(String text, String other) {
        var only = Wordings.onlyIn(text, other);
        var flow = new TextFlow();
        for (var sentence : Wordings.sentences(text)) {
            var piece = new Text(sentence);
            piece.getStyleClass().add("told");
            piece.setUnderline(only.contains(sentence));
            flow.getChildren().add(piece);
        }
        flow.setPrefWidth(SIDE_BY_SIDE);
        return flow;
    }
}
