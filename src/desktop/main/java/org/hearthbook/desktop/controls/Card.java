package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A sheet of paper on the page, with what belongs together on it.
public final class Card extends VBox {

    public Card() {
        getStyleClass().add("card");
    }

    public Card(String heading) {
        this();
        getChildren().add(Says.heading(heading));
    }

    /// Puts `nodes` at the end of the card.
    public Card add(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /// A row of buttons that breaks into lines when the letters are large.
    public Card actions(Node... buttons) {
        getChildren().add(Rows.actions(buttons));
        return this;
    }

    /// Gives the card a coloured edge with a meaning; always beside words that say the same.
    public Card tone(Tone tone) {
        for (var other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        return this;
    }
}
