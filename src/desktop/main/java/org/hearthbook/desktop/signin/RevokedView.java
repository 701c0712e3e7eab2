package org.hearthbook.desktop.signin;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;

import java.util.List;

/// The page that says that the service has taken this laptop off its list: what became of the
/// words, and whom to phone.
public final class RevokedView extends BorderPane {

    /// Somebody to phone.
    public record Phone(String who, String number, String when) {}

    private static final Words WORDS = Words.of(RevokedView.class);

    /// @param phones as the book knew them; empty where nobody can open it any more
    public RevokedView(String what, List<Phone> phones, Runnable onward) {
        getStyleClass().add("shell");
        var page = new Page(WORDS.get("heading")).add(Says.text(what));

        var card = new Card(WORDS.get("phone"));
        if (phones.isEmpty()) {
            card.add(Says.text(WORDS.get("phoneService")));
        }
        phones.forEach(it -> card.add(phone(it)));
        page.add(card, Rows.actions(Press.primary("onward", WORDS.get("onward"), onward)));
        setCenter(page);
    }

    private static VBox phone(Phone phone) {
        var lines =
                new VBox(
                        Says.strong(phone.who()),
                        Says.title(phone.number()),
                        Says.quiet(phone.when()));
        lines.getStyleClass().add("lines");
        return lines;
    }
}
