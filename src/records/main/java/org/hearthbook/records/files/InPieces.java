package org.hearthbook.records.files;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A file that comes piece by piece, read as one stream. A piece is wiped once it was read.
public final class InPieces extends InputStream {

    /// Where the pieces come from.
    public interface Source extends Closeable {

        /// The next piece, which may be empty; null behind the last.
        byte @Nullable [] next() throws IOException;
    }

    private final Source source;
    private byte[] piece = {};
    private int at;
    private boolean isAtEnd;

    public InPieces(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        while (at == piece.length && !isAtEnd) {
            wipe();
            var next = source.next();
            isAtEnd = next == null;
            piece = next == null ? new byte[0] : next;
            at = 0;
        }
        return at < piece.length;
    }

    private void wipe() {
        Arrays.fill(piece, (byte) 0);
    }

    @Override
    public void close() throws IOException {
        wipe();
        source.close();
    }
}
