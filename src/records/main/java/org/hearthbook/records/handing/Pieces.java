package org.hearthbook.records.handing;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of one file, piece by piece. Closing it leaves the reading where it is.
final class Pieces extends InputStream {

    private final Reading reading;
    private byte[] piece = {};
    private int at;

    Pieces(Reading reading) {
        this.reading = reading;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() throws IOException {
        try {
            while (at == piece.length && reading.peek() instanceof Leaf.Piece(var bytes)) {
                reading.next();
                piece = bytes;
                at = 0;
            }
            return at == piece.length;
        } catch (NotTaken changed) {
            throw new IOException(changed);
        }
    }
}
