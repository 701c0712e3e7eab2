package org.hearthbook.service.files;

import org.hearthbook.records.files.InPieces;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;

/// Bytes of a shelf, read a piece ahead of whoever takes them. Nothing of the shelf stays open
/// meanwhile: they may be slow, and an object store has only so many connections for us.
final class Pieces implements InPieces.Source {

    /// The most that is in memory for each who reads, in bytes: as much as any message may be
    /// without waiting for its turn.
    static final int LARGEST = 256 * 1024;

    private final Shelf shelf;
    private final String name;
    private final long end;
    private long at;
    private byte @Nullable [] ahead;

    private Pieces(Shelf shelf, String name, long from, long length) {
        this.shelf = shelf;
        this.name = name;
        at = from;
        end = from + length;
    }

    /// `length` bytes from `from` on, of which the first are read now.
    ///
    /// @throws java.nio.file.NoSuchFileException if nothing lies under `name`
    static Pieces of(Shelf shelf, String name, long from, long length) throws IOException {
        var pieces = new Pieces(shelf, name, from, length);
        pieces.ahead = pieces.read();
        return pieces;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        var next = ahead == null ? read() : ahead;
        ahead = null;
        return next;
    }

    private byte @Nullable [] read() throws IOException {
        var length = (int) Math.min(LARGEST, end - at);
        if (length == 0) {
            return null;
        }
        try (var in = shelf.open(name, at, length)) {
            var piece = in.readNBytes(length);
            if (piece.length < length) {
                throw new EOFException("There are fewer bytes than were noted");
            }
            at += length;
            return piece;
        }
    }

    @Override
    public void close() {
        // Nothing is open between two pieces.
    }
}
