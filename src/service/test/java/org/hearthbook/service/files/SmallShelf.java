package org.hearthbook.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.OptionalLong;

/// A shelf on a disk that may be nearly full: parts still find room, whole files may not.
public final class SmallShelf implements Shelf {

    private final Shelf shelf;
    private volatile long room = Long.MAX_VALUE;

    /// With as much room as `shelf` itself has.
    public SmallShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    /// From now on nothing of more than `bytes` finds room.
    public void hasRoomFor(long bytes) {
        room = bytes;
    }

    /// There is room again.
    public void isCleared() {
        room = Long.MAX_VALUE;
    }

    @Override
    public void put(String name, Source source) throws IOException {
        if (source.size() > room) {
            throw new IOException("No space left on device");
        }
        shelf.put(name, source);
    }

    @Override
    public OptionalLong size(String name) throws IOException {
        return shelf.size(name);
    }

    @Override
    public InputStream open(String name, long from, long length) throws IOException {
        return shelf.open(name, from, length);
    }

    @Override
    public void remove(String name) throws IOException {
        shelf.remove(name);
    }

    @Override
    public int sweep(String folder, Instant before) throws IOException {
        return shelf.sweep(folder, before);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
