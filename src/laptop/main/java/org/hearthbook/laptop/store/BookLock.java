package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One process, one writer. The file stays; the lock on it ends with the process.
final class BookLock implements AutoCloseable {

    /// A file lock belongs to the process, and closing any channel on the file would drop it: so
    /// the second asker inside this process is turned away before it opens the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BookLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The lock on the book in `folder`, or nothing when somebody holds it.
    static Optional<BookLock> take(BookFolder folder) throws IOException {
        Privacy.folder(folder.path());
        var file = folder.path().toRealPath().resolve(folder.lock().getFileName());
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        var taken = lock(file);
        if (taken.isEmpty()) {
            HELD_HERE.remove(file);
        }
        return taken;
    }

    private static Optional<BookLock> lock(Path file) throws IOException {
        try {
            Privacy.file(file);
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new BookLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
