package org.hearthbook.proving;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.files.FileChange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Writes in a book with a canary for every word.
record CanaryPen(OpenBook book, Canaries canaries, Passphrase passphrase) {

    String word() {
        return canaries.next();
    }

    UUID begin(Body body) {
        var id = book.newId();
        goOn(id, body);
        return id;
    }

    void goOn(UUID record, Body body) {
        expectSaved(book.act(Act.on(record, body)));
    }

    void sign(UUID record, Body body) {
        expectSaved(book.sign(passphrase, Act.on(record, body)));
    }

    static void expectSaved(Acted acted) {
        if (!acted.isSaved()) {
            throw new IllegalStateException(acted.words());
        }
    }

    /// A file that is called by a canary and is full of another.
    UUID file() {
        var bytes = ("%PDF-1.4 " + word().repeat(3000)).getBytes(StandardCharsets.UTF_8);
        var adding = book.files().add(word() + ".pdf", new ByteArrayInputStream(bytes), _ -> {});
        if (adding instanceof FileAdding.Added(var file)) {
            goOn(file.id(), new FileChange.Named(word()));
            return file.id();
        }
        throw new IllegalStateException("The file was not added");
    }
}
