package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.store.FileSync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/// The one place that the person chose for a document. It is there whole, or not at all.
final class ChosenPlace {

    /// Writes a document's bytes.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private final Path file;

    ChosenPlace(Path file) {
        this.file = file.toAbsolutePath();
    }

    void write(Content content) throws IOException {
        var unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            writeAnew(unfinished, content);
            FileSync.settleAnywhere(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeAnew(Path unfinished, Content content) throws IOException {
        try (var stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(stream);
        }
    }

    /// Whether a failure to write came from there being no room left.
    boolean isFull(IOException because) {
        var message = String.valueOf(because.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}
