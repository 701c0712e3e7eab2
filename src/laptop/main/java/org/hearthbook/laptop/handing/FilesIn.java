package org.hearthbook.laptop.handing;

import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.Reading;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Takes in the photos and papers of a file: those that the book speaks of and whose bytes are not
/// here yet, each whole or not at all.
final class FilesIn {

    /// Keeps what is read of one file.
    @FunctionalInterface
    interface Keeping {
        FileAdding keep(KeptFile file, InputStream bytes);
    }

    private final Keeping keeping;
    private final Map<UUID, KeptFile> wanted = new HashMap<>();
    private int taken;

    private FilesIn(OpenBook book, Keeping keeping) {
        this.keeping = keeping;
        book.files().toFetch().forEach(it -> wanted.put(it.id(), it));
    }

    /// From another laptop: the service may not have them yet.
    static FilesIn fromLaptop(OpenBook book) {
        return new FilesIn(book, book.files()::takeByHand);
    }

    /// From the service, which has them.
    static FilesIn fromService(OpenBook book) {
        return new FilesIn(book, book.files()::take);
    }

    /// Reads to the end; gives how many were taken.
    int take(Reading reading) throws IOException, NotTaken {
        for (var leaf = reading.next(); leaf != null; leaf = reading.next()) {
            if (leaf instanceof Leaf.FileBegins(var id, _, _)) {
                take(wanted.get(id), reading);
            }
        }
        return taken;
    }

    private void take(@Nullable KeptFile file, Reading reading) {
        if (file != null && keeping.keep(file, reading.file()) instanceof FileAdding.Added) {
            taken++;
        }
    }
}
