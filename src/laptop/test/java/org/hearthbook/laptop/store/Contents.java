package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What lies in a folder, byte by byte.
final class Contents {

    private Contents() {}

    /// Every file's path in `folder` and its fingerprint.
    static Map<String, String> of(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var hash = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file)));
                contents.put(folder.relativize(file).toString(), hash);
            }
        }
        return contents;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
