package org.hearthbook.desktop.people;

import org.hearthbook.laptop.book.Acted;

/// Where a page stands with what was written on it.
public sealed interface Saving {

    record Writing() implements Saving {}

    record Busy() implements Saving {}

    record Saved() implements Saving {}

    /// It was not saved; `words` say why, and what was typed is still there.
    record NotSaved(String words) implements Saving {}

    /// What became of something that was done to the book.
    static Saving of(Acted acted) {
        return acted.isSaved() ? new Saved() : new NotSaved(acted.words());
    }
}
