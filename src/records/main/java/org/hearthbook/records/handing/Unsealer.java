package org.hearthbook.records.handing;

import org.hearthbook.records.handing.NotTaken.Why;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads one sealed file, leaf by leaf. No leaf is handed out before it proved to be whole and in
/// its place; that nothing is missing behind it is known only with the seal.
public final class Unsealer {

    /// Opens a slot that was sealed to whoever reads, about `about`; empty when it was not.
    @FunctionalInterface
    public interface Reader {
        Optional<byte[]> open(String about, byte[] slot);
    }

    private static final int LARGEST = Leaves.LARGEST + 1 + Cipherer.TAG;

    private final DataInputStream in;
    private final Cipherer cipherer;
    private byte @Nullable [] signed;
    private boolean isAtEnd;

    private Unsealer(DataInputStream in, Cipherer cipherer) {
        this.in = in;
        this.cipherer = cipherer;
    }

    /// Begins to read `source`, which `reader` has a key to.
    public static Unsealer begin(InputStream source, Reader reader) throws IOException, NotTaken {
        var head = Head.read(source);
        var about = Head.about(head.id());
        var key = head.key(it -> reader.open(about, it));
        var in = new DataInputStream(source);
        return new Unsealer(in, new Cipherer(key, Cipherer.hash(head.bytes())));
    }

    /// The next leaf; null behind the seal.
    public @Nullable Leaf next() throws IOException, NotTaken {
        if (isAtEnd) {
            return null;
        }
        try {
            var isLast = isLast();
            var before = cipherer.soFar();
            var leaf = Leaves.read(cipherer.open(sealed(), isLast));
            if (isLast != leaf instanceof Leaf.Seal) {
                throw new NotTaken(Why.DAMAGED);
            }
            if (isLast) {
                signed = Sealer.toBeSigned(before);
                end();
            }
            return leaf;
        } catch (EOFException _) {
            throw new NotTaken(Why.CUT);
        }
    }

    private boolean isLast() throws IOException, NotTaken {
        var flag = in.readUnsignedByte();
        if (flag > 1) {
            throw new NotTaken(Why.DAMAGED);
        }
        return flag == 1;
    }

    private byte[] sealed() throws IOException, NotTaken {
        var length = in.readInt();
        if (length < Cipherer.TAG || length > LARGEST) {
            throw new NotTaken(Why.DAMAGED);
        }
        var sealed = in.readNBytes(length);
        if (sealed.length < length) {
            throw new NotTaken(Why.CUT);
        }
        return sealed;
    }

    private void end() throws IOException, NotTaken {
        isAtEnd = true;
        if (in.read() >= 0) {
            throw new NotTaken(Why.DAMAGED);
        }
    }

    /// What the seal has to be a signature of; not known before the seal was read.
    public byte[] signed() {
        if (signed == null) {
            throw new IllegalStateException("The seal was not read yet");
        }
        return signed.clone();
    }

    /// A hash of all that was read. The same at two readings only if the file is the same.
    byte[] soFar() {
        return cipherer.soFar();
    }
}
