package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.household.Household;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

/// One signed-in person writing in the book.
record Hand(OpenBook book, Passphrase passphrase) {

    void write(Act... acts) {
        write(List.of(acts));
    }

    void write(List<Act> acts) {
        if (!acts.isEmpty()) {
            expectSaved(book.act(acts));
        }
    }

    void sign(List<Act> acts) {
        if (!acts.isEmpty()) {
            expectSaved(book.sign(passphrase, acts.toArray(Act[]::new)));
        }
    }

    /// Keeps a file and gives its id.
    UUID keep(String name, byte[] bytes) {
        return switch (book.files().add(name, new ByteArrayInputStream(bytes), _ -> {})) {
            case FileAdding.Added(var file) -> file.id();
            case FileAdding.NotAdded(var words) -> throw new NotWritten(words);
        };
    }

    Household household() {
        return book.household();
    }

    UUID me() {
        return book.me();
    }

    UUID newId() {
        return book.newId();
    }

    static void expectSaved(Acted acted) {
        if (!acted.isSaved()) {
            throw new NotWritten(acted.words());
        }
    }
}
