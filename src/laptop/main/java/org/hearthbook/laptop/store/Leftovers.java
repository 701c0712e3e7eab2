package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// Files whose writing was cut short. They are swept when the book is opened.
final class Leftovers {

    private static final String ENDING = ".part";
    private static final String COMING = ".coming";
    private static final Duration KEPT = Duration.ofDays(30);

    private Leftovers() {}

    /// The name under which `file` is written until it is whole.
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The name under which `file` is written while it comes from elsewhere. It stays when that is
    /// cut short, and is gone on with.
    static Path coming(Path file) {
        return file.resolveSibling(file.getFileName() + COMING);
    }

    static void sweep(BookFolder folder) throws IOException {
        sweepIn(folder.files());
        sweepOld(folder.files());
        sweepIn(folder.backups());
    }

    /// What nobody went on with for so long, nobody waits for.
    private static void sweepOld(Path folder) throws IOException {
        var longAgo = FileTime.from(Instant.now().minus(KEPT));
        try (var files = Files.newDirectoryStream(folder, "*" + COMING)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).compareTo(longAgo) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void sweepIn(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "*" + ENDING + "*")) {
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }
}
