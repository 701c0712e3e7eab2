package org.hearthbook.records.handing;

import org.hearthbook.records.handing.NotTaken.Why;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What stands in clear at the beginning of a sealed file: which format it is, a number of its own,
/// and the file's key sealed once for each of those who may open it. It names nobody.
record Head(UUID id, List<byte[]> slots) {

    static final byte[] MAGIC = "HBSEALED".getBytes(StandardCharsets.US_ASCII);
    static final byte VERSION = 1;
    static final int MOST_SLOTS = 500;

    /// 32 bytes of encapsulation, the key, the tag (HPKE, RFC 9180).
    static final int SLOT = 32 + 32 + 16;

    Head {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("A sealed file is for 1 to " + MOST_SLOTS);
        }
        if (!slots.stream().allMatch(it -> it.length == SLOT)) {
            throw new IllegalArgumentException("A sealed key has " + SLOT + " bytes");
        }
    }

    /// What a key has to be sealed about, for the file of number `id`.
    static String about(UUID id) {
        return "hearthbook/1/sealed-file/" + id;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.write(VERSION);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeShort(slots.size());
            for (var slot : slots) {
                out.write(slot);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Reads a head and the hash that follows it.
    static Head read(InputStream source) throws IOException, NotTaken {
        var in = new DataInputStream(source);
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new NotTaken(Why.NOT_ONE_OF_OURS);
        }
        try {
            if (in.readByte() != VERSION) {
                throw new NotTaken(Why.NEWER);
            }
            var head = readRest(in);
            if (!Arrays.equals(in.readNBytes(Cipherer.HASH), Cipherer.hash(head.bytes()))) {
                throw new NotTaken(Why.DAMAGED);
            }
            return head;
        } catch (EOFException _) {
            throw new NotTaken(Why.CUT);
        }
    }

    private static Head readRest(DataInputStream in) throws IOException, NotTaken {
        var id = new UUID(in.readLong(), in.readLong());
        var count = in.readUnsignedShort();
        if (count == 0 || count > MOST_SLOTS) {
            throw new NotTaken(Why.DAMAGED);
        }
        var slots = new ArrayList<byte[]>();
        for (var slot = 0; slot < count; slot++) {
            var bytes = new byte[SLOT];
            in.readFully(bytes);
            slots.add(bytes);
        }
        return new Head(id, slots);
    }

    /// The file's key, from the first slot that `opener` can open.
    byte[] key(Function<byte[], Optional<byte[]>> opener) throws NotTaken {
        return slots.stream()
                .flatMap(it -> opener.apply(it).stream())
                .filter(it -> it.length == Cipherer.KEY)
                .findFirst()
                .orElseThrow(() -> new NotTaken(Why.NOT_FOR_YOU));
    }
}
