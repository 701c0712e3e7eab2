package org.hearthbook.records.handing;

import org.hearthbook.records.files.InPieces;
import org.hearthbook.records.handing.NotTaken.Why;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/// A second reading of a sealed file that was found whole.
public final class Reading implements AutoCloseable {

    private final InputStream source;
    private final Unsealer unsealer;
    private final List<byte[]> marks;
    private @Nullable Leaf ahead;
    private int number;

    Reading(InputStream source, Unsealer unsealer, List<byte[]> marks) {
        this.source = source;
        this.unsealer = unsealer;
        this.marks = marks;
    }

    /// The leaf that comes next; null behind the seal.
    public @Nullable Leaf peek() throws IOException, NotTaken {
        if (ahead == null && number < marks.size()) {
            ahead = unsealer.next();
            if (ahead == null || !Arrays.equals(unsealer.soFar(), marks.get(number))) {
                throw new NotTaken(Why.DAMAGED);
            }
            number++;
        }
        return ahead;
    }

    /// Takes the leaf that comes next; null behind the seal.
    public @Nullable Leaf next() throws IOException, NotTaken {
        var next = peek();
        ahead = null;
        return next;
    }

    /// The bytes of the file that began with the last leaf, as far as they come without a break.
    public InputStream file() {
        return new InPieces(new Pieces(this));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
