package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Waits until the disk itself holds something.
final class FileSync {

    private static final boolean FOLDERS_CAN_BE_OPENED =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");

    private FileSync() {}

    static void file(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Gives a file that is whole its own name, in place of what had that name.
    static void settle(Path unfinished, Path target) throws IOException {
        file(unfinished);
        Files.move(
                unfinished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        folderOf(target);
    }

    static void folderOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folder(folder);
        }
    }

    /// The names in a folder; Windows writes them down by itself.
    static void folder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_OPENED) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
