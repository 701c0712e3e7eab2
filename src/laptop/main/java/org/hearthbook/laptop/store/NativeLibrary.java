package org.hearthbook.laptop.store;

import com.github.luben.zstd.util.ZstdVersion;

import org.sqlite.util.LibraryLoaderUtil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Code that is made for this kind of computer, unpacked once into this person's cache folder
/// instead of at every start into the shared temporary folder, where its driver would leave it.
enum NativeLibrary {
    SQLITE("org.sqlite.lib.path") {
        @Override
        String resource() {
            return LibraryLoaderUtil.getNativeLibResourcePath()
                    + "/"
                    + LibraryLoaderUtil.getNativeLibName();
        }

        @Override
        Path said(Path library) {
            return Objects.requireNonNull(library.getParent(), "a file lies in a folder");
        }
    },

    /// Packs what goes over the wire.
    ZSTD("ZstdNativePath") {
        @Override
        String resource() {
            var system = system();
            var kind = system.contains("windows") ? "dll" : system.contains("mac") ? "dylib" : "so";
            var folder =
                    system.contains("windows") ? "win" : system.contains("mac") ? "darwin" : system;
            return "/%s/%s/libzstd-jni-%s.%s"
                    .formatted(folder, System.getProperty("os.arch"), ZstdVersion.VERSION, kind);
        }

        @Override
        Path said(Path library) {
            return library;
        }
    };

    private final String property;

    NativeLibrary(String property) {
        this.property = property;
    }

    /// Where it lies in its jar.
    abstract String resource();

    /// What its driver wants to be told of where it is.
    abstract Path said(Path library);

    /// Unpacks each, but for those of which the package that was installed already says where they
    /// are.
    static synchronized void settle() {
        for (var library : values()) {
            if (System.getProperty(library.property) == null) {
                cache().ifPresent(library::settleIn);
            }
        }
    }

    private void settleIn(Path cache) {
        try {
            System.setProperty(property, said(place(cache)).toString());
        } catch (IOException _) {
            // The driver then unpacks it by itself.
            System.clearProperty(property);
        }
    }

    private Path place(Path cache) throws IOException {
        var wanted = packed();
        var library = cache.resolve(resource().substring(resource().lastIndexOf('/') + 1));
        Privacy.folder(cache);
        if (!Files.exists(library) || !Arrays.equals(Files.readAllBytes(library), wanted)) {
            var fresh = Files.createTempFile(cache, "library", ".part");
            Files.write(fresh, wanted);
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
        }
        return library;
    }

    private byte[] packed() throws IOException {
        try (var stream = NativeLibrary.class.getResourceAsStream(resource())) {
            if (stream == null) {
                throw new IOException("Nothing for this system: " + resource());
            }
            return stream.readAllBytes();
        }
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Path> cache() {
        var system = system();
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
