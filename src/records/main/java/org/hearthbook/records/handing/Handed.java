package org.hearthbook.records.handing;

import org.hearthbook.records.handing.NotTaken.Why;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// A sealed file that was read to its end once and found whole, so that nothing of a cut or changed
/// one is ever taken in.
public final class Handed {

    private static final int AT_ONCE = 64 * 1024;

    /// Gives the file's bytes from the beginning, as often as it is asked.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final Unsealer.Reader reader;
    private final Leaf.Cover cover;
    private final Leaf.Seal seal;
    private final byte[] signed;
    private final List<byte[]> marks;

    private Handed(Source source, Unsealer.Reader reader, FirstReading first) {
        this.source = source;
        this.reader = reader;
        cover = first.cover;
        seal = first.seal;
        signed = first.signed;
        marks = first.marks;
    }

    /// Reads all of `source`, and hands nothing of it out. `progress` is told of each leaf how many
    /// there were; it stops the reading by throwing.
    public static Handed check(Source source, Unsealer.Reader reader, LongConsumer progress)
            throws IOException, NotTaken {
        try (var in = new BufferedInputStream(source.open(), AT_ONCE)) {
            return new Handed(source, reader, FirstReading.of(in, reader, progress));
        }
    }

    public Leaf.Cover cover() {
        return cover;
    }

    public Leaf.Seal seal() {
        return seal;
    }

    /// What the seal is a signature of, if it is one.
    public byte[] signed() {
        return signed.clone();
    }

    /// Begins to read it once more. A file that is another now is found out before the first leaf
    /// that differs.
    public Reading again() throws IOException, NotTaken {
        var in = new BufferedInputStream(source.open(), AT_ONCE);
        try {
            return new Reading(in, Unsealer.begin(in, reader), marks);
        } catch (IOException | NotTaken because) {
            in.close();
            throw because;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // made once and used up by the constructor above
    private record FirstReading(
            Leaf.Cover cover, Leaf.Seal seal, byte[] signed, List<byte[]> marks) {

        static FirstReading of(InputStream in, Unsealer.Reader reader, LongConsumer progress)
                throws IOException, NotTaken {
            var unsealer = Unsealer.begin(in, reader);
            var marks = new ArrayList<byte[]>();
            if (!(unsealer.next() instanceof Leaf.Cover cover)) {
                throw new NotTaken(Why.DAMAGED);
            }
            marks.add(unsealer.soFar());
            for (var leaf = unsealer.next(); leaf != null; leaf = unsealer.next()) {
                marks.add(unsealer.soFar());
                progress.accept(marks.size());
                if (leaf instanceof Leaf.Seal seal) {
                    return new FirstReading(cover, seal, unsealer.signed(), marks);
                }
            }
            throw new NotTaken(Why.CUT);
        }
    }
}
