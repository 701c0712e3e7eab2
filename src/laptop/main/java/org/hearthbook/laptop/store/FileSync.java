package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Waits until the disk itself holds something, in the book or where a person chose to have it.
public final class FileSync {

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

    /// The same where a person chose to have it: not every stick can do it in one step.
    public static void settleAnywhere(Path unfinished, Path target) throws IOException {
        file(unfinished);
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        folderOf(target);
    }

    /// A file that was just written, and its name.
    public static void whole(Path file) throws IOException {
        file(file);
        folderOf(file);
    }

    /// The name of a file. Until then it may be gone when the power goes or a stick is pulled.
    public static void folderOf(Path file) throws IOException {
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
