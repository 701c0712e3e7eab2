package org.hearthbook.desktop.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.hearthbook.records.notes.Quote;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Someone's exact words while they are being written down. They are never trimmed or corrected.
final class SpokenWords {

    private final ObjectProperty<@Nullable UUID> speaker = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");

    ObjectProperty<@Nullable UUID> speaker() {
        return speaker;
    }

    StringProperty words() {
        return words;
    }

    boolean isBlank() {
        return words.get().isBlank();
    }

    /// The quote, when somebody said something.
    Optional<Quote> quote() {
        var who = speaker.get();
        return who == null || isBlank()
                ? Optional.empty()
                : Optional.of(new Quote(who, words.get()));
    }
}
