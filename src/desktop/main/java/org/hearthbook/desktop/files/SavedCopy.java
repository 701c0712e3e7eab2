package org.hearthbook.desktop.files;

import org.hearthbook.laptop.store.FileSync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A copy of a kept file at the place that the person chose: there whole, or not at all.
final class SavedCopy {

    private SavedCopy() {}

    static void write(InputStream bytes, Path place) throws IOException {
        var target = place.toAbsolutePath();
        var unfinished =
                target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.copy(bytes, unfinished);
            FileSync.settleAnywhere(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
