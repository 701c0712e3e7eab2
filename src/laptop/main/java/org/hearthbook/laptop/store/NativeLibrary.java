package org.hearthbook.laptop.store;

import org.sqlite.util.LibraryLoaderUtil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// SQLite's own code, unpacked once into this person's cache folder instead of at every start into
/// the shared temporary folder, where the driver would leave it.
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /// Does nothing where the package that was installed already says where the library is.
    static synchronized void settle() {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        cache().ifPresent(NativeLibrary::settleIn);
    }

    private static void settleIn(Path cache) {
        try {
            place(cache, LibraryLoaderUtil.getNativeLibName());
            System.setProperty(FOLDER, cache.toString());
        } catch (IOException _) {
            // The driver then unpacks it by itself.
            System.clearProperty(FOLDER);
        }
    }

    private static void place(Path cache, String name) throws IOException {
        var wanted = packed();
        var library = cache.resolve(name);
        Privacy.folder(cache);
        if (Files.exists(library) && Arrays.equals(Files.readAllBytes(library), wanted)) {
            return;
        }
        var fresh = Files.createTempFile(cache, "library", ".part");
        Files.write(fresh, wanted);
        Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] packed() throws IOException {
        var name =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        try (var stream = NativeLibrary.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("No SQLite library for this system: " + name);
            }
            return stream.readAllBytes();
        }
    }

    private static Optional<Path> cache() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("windows")) {
            return Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                    .map(local -> Path.of(local, "Hearthbook", "engine"));
        }
        if (system.contains("mac")) {
            return Optional.of(home.resolve("Library/Caches/hearthbook/engine"));
        }
        return Optional.of(
                Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .orElse(home.resolve(".cache"))
                        .resolve("hearthbook/engine"));
    }
}
