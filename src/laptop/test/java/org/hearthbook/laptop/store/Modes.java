package org.hearthbook.laptop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Who may do what with a file.
final class Modes {

    private Modes() {}

    static String of(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static void set(Path path, String modes) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));
    }

    /// Everything under `folder`, itself too, that somebody else on this laptop could get at.
    static List<Path> tooOpen(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Modes::isTooOpen).toList();
        }
    }

    private static boolean isTooOpen(Path path) {
        try {
            return !of(path).equals(Files.isDirectory(path) ? "rwx------" : "rw-------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
