package org.hearthbook.records.handing;

import org.hearthbook.records.files.InPieces;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// The pieces of one file. Closing it leaves the reading where it is.
record Pieces(Reading reading) implements InPieces.Source {

    @Override
    public byte @Nullable [] next() throws IOException {
        try {
            if (reading.peek() instanceof Leaf.Piece(var bytes)) {
                reading.next();
                return bytes;
            }
            return null;
        } catch (NotTaken changed) {
            throw new IOException(changed);
        }
    }

    @Override
    public void close() {}
}
