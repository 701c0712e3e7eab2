package org.hearthbook.desktop.trying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A book that was made once, for each test to begin with.
public final class Copy {

    private Copy() {}

    /// Copies all that is in the folder `from` into the folder `to`.
    public static void of(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.skip(1).toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
