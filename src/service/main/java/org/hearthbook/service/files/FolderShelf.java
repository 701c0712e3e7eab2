package org.hearthbook.service.files;

import org.hearthbook.service.store.Lasting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/// A shelf that is a folder. Each file is written beside, made durable and then renamed.
final class FolderShelf implements Shelf {

    private static final String BEGUN = ".begun";

    private final Path folder;

    /// @throws IOException if the folder is not there and cannot be made
    FolderShelf(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        var owner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(
                this.folder.resolve(BEGUN), PosixFilePermissions.asFileAttribute(owner));
    }

    @Override
    public void put(String name, Source source) throws IOException {
        var begun = folder.resolve(BEGUN).resolve(UUID.randomUUID().toString());
        try {
            write(source, begun);
            rename(begun, place(name));
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static void write(Source source, Path begun) throws IOException {
        try (var in = source.open();
                var channel =
                        FileChannel.open(
                                begun, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var written = in.transferTo(Channels.newOutputStream(channel));
            if (written != source.size()) {
                throw new IOException("There were " + written + " bytes, not " + source.size());
            }
            channel.force(true);
        }
    }

    /// A folder that was just made is an entry of the one above, which has to last too.
    private void rename(Path begun, Path place) throws IOException {
        Files.createDirectories(within(place));
        Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
        for (var named = place; !named.equals(folder); named = within(named)) {
            Lasting.name(named);
        }
    }

    @Override
    public OptionalLong size(String name) throws IOException {
        try {
            return OptionalLong.of(Files.size(place(name)));
        } catch (NoSuchFileException _) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(String name, long from, long length) throws IOException {
        var channel = FileChannel.open(place(name), StandardOpenOption.READ);
        channel.position(from);
        return new Bounded(Channels.newInputStream(channel), length);
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    @Override
    public int sweep(String under, Instant before) throws IOException {
        var swept = 0;
        for (var within : List.of(place(under), folder.resolve(BEGUN))) {
            swept += sweep(within, before);
        }
        return swept;
    }

    private static int sweep(Path within, Instant before) throws IOException {
        if (Files.notExists(within)) {
            return 0;
        }
        var swept = 0;
        try (var found = Files.find(within, 8, (_, it) -> isOlder(it, before))) {
            for (var old : (Iterable<Path>) found::iterator) {
                swept += Files.deleteIfExists(old) ? 1 : 0;
            }
        }
        return swept;
    }

    private static boolean isOlder(BasicFileAttributes file, Instant before) {
        return file.isRegularFile() && file.lastModifiedTime().toInstant().isBefore(before);
    }

    @Override
    public void close() {
        // A folder needs no closing.
    }

    /// Names come from hashes and ids alone; this is the belt to those braces.
    private Path place(String name) {
        var place = folder.resolve(name).normalize();
        if (!place.startsWith(folder) || place.equals(folder)) {
            throw new IllegalArgumentException("Not a name for this folder");
        }
        return place;
    }

    private static Path within(Path place) {
        var within = place.getParent();
        if (within == null) {
            throw new IllegalArgumentException("Nothing lies above " + place);
        }
        return within;
    }
}
