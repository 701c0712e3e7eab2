package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files whose writing was cut short. They are swept when the book is opened.
final class Leftovers {

    private static final String ENDING = ".part";

    private Leftovers() {}

    /// The name under which `file` is written until it is whole.
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    static void sweep(BookFolder folder) throws IOException {
        sweepIn(folder.files());
        sweepIn(folder.backups());
    }

    private static void sweepIn(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "*" + ENDING + "*")) {
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }
}
