package org.hearthbook.records.handing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Writes one sealed file, leaf by leaf. Never holds more than one of them.
public final class Sealer {

    private static final byte[] SIGNED =
            "hearthbook/1/sealed-file\0".getBytes(StandardCharsets.US_ASCII);

    /// Seals the file's key to one of those who may open it; the slot opens only together with
    /// `about`.
    @FunctionalInterface
    public interface Recipient {
        byte[] slot(String about, byte[] key);
    }

    private final DataOutputStream out;
    private final Cipherer cipherer;

    private Sealer(DataOutputStream out, Cipherer cipherer) {
        this.out = out;
        this.cipherer = cipherer;
    }

    /// Begins a file that these can open, at most 500.
    public static Sealer begin(OutputStream out, List<Recipient> recipients, SecureRandom random)
            throws IOException {
        var id = new UUID(random.nextLong(), random.nextLong());
        var key = new byte[Cipherer.KEY];
        random.nextBytes(key);
        try {
            var about = Head.about(id);
            var slots = recipients.stream().map(it -> it.slot(about, key)).toList();
            var head = new Head(id, slots).bytes();
            var data = new DataOutputStream(out);
            data.write(head);
            data.write(Cipherer.hash(head));
            return new Sealer(data, new Cipherer(key, Cipherer.hash(head)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    public void write(Leaf leaf) throws IOException {
        write(leaf, false);
    }

    /// Writes the seal, which ends the file. `signed` is given what there is to sign.
    public void end(Function<byte[], Leaf.Seal> signed) throws IOException {
        write(signed.apply(toBeSigned(cipherer.soFar())), true);
        out.flush();
    }

    static byte[] toBeSigned(byte[] soFar) {
        return ByteBuffer.allocate(SIGNED.length + soFar.length).put(SIGNED).put(soFar).array();
    }

    private void write(Leaf leaf, boolean isLast) throws IOException {
        var sealed = cipherer.seal(Leaves.bytes(leaf), isLast);
        out.writeByte(isLast ? 1 : 0);
        out.writeInt(sealed.length);
        out.write(sealed);
    }
}
