package org.hearthbook.desktop.notes;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.Contact;
import org.hearthbook.records.content.NoteKind;

import java.util.Map;

/// Whom to phone before writing, with large numbers. Recording never replaces reporting.
final class PhoneFirstView extends VBox {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final OpenBook book;

    PhoneFirstView(OpenBook book) {
        this.book = book;
        setId("phone-first");
        getStyleClass().add("phone-first");
    }

    /// Shows the numbers of an urgent `kind`, and nothing for any other.
    void show(NoteKind kind) {
        getChildren().clear();
        if (kind.urgent()) {
            getChildren().add(card(kind));
        }
    }

    private Card card(NoteKind kind) {
        var card = new Card(WORDS.get("phoneFirst")).tone(Tone.DANGER);
        card.add(Says.text(kind.phoneWhy()));
        var numbers = book.household().details().map(it -> it.numbers()).orElse(Map.of());
        kind.phoneFirst().stream()
                .flatMap(it -> book.pack().contact(it).stream())
                .forEach(it -> card.add(line(it, numbers)));
        return card.add(Says.quiet(WORDS.get("thenWrite")));
    }

    private static VBox line(Contact contact, Map<String, String> numbers) {
        var own = numbers.get(contact.id());
        var number = Says.title(own == null ? contact.number() : own);
        number.getStyleClass().add("phone-number");
        var line = new VBox(Says.strong(contact.label()), number, Says.quiet(contact.when()));
        if (own == null && contact.madeUp()) {
            line.getChildren().add(Says.strong(WORDS.get("madeUpNumber")));
        }
        return line;
    }
}
