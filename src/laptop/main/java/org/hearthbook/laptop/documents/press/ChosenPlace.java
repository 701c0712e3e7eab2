package org.hearthbook.laptop.documents.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            writeSafely(unfinished, content);
            moveIntoPlace(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeSafely(Path unfinished, Content content) throws IOException {
        try (var channel =
                        FileChannel.open(
                                unfinished,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
                var stream = Channels.newOutputStream(channel)) {
            content.writeTo(stream);
            channel.force(true);
        }
    }

    private void moveIntoPlace(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
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
