package org.hearthbook.service.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Waits until the disk itself holds a file and its name. Before that a power cut can take them.
public final class Lasting {

    private static final boolean FOLDERS_CAN_BE_OPENED =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");

    private Lasting() {}

    /// A file that was just written under its own name.
    public static void whole(Path file) throws IOException {
        bytes(file);
        name(file);
    }

    /// The bytes of a file.
    public static void bytes(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The name of a file, or of a folder, in the folder above; Windows writes it down by itself.
    public static void name(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && FOLDERS_CAN_BE_OPENED) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
