package org.hearthbook.records.handing;

import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.records.sync.Wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A leaf as bytes, before it is sealed: one byte for its kind, and what it says.
final class Leaves {

    /// No leaf is larger than this, written out.
    static final int LARGEST = 8 * 1024 * 1024;

    private static final int AT_ONCE = 64 * 1024;

    private Leaves() {}

    static byte[] bytes(Leaf leaf) {
        return switch (leaf) {
            case Leaf.Cover it -> bytes('c', Wire.write(it));
            case Leaf.Pages it -> bytes('p', deflated(Wire.write(it)));
            case Leaf.UpTo it -> bytes('u', Wire.write(it));
            case Leaf.FileBegins it -> bytes('f', Wire.write(it));
            case Leaf.Piece it -> bytes('b', it.bytes());
            case Leaf.Seal it -> bytes('s', Wire.write(it));
        };
    }

    private static byte[] bytes(char kind, byte[] content) {
        return ByteBuffer.allocate(1 + content.length).put((byte) kind).put(content).array();
    }

    static Leaf read(byte[] bytes) throws NotTaken {
        if (bytes.length == 0) {
            throw new NotTaken(Why.DAMAGED);
        }
        var content = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            return switch (bytes[0]) {
                case 'c' -> Wire.read(content, Leaf.Cover.class);
                case 'p' -> Wire.read(inflated(content), Leaf.Pages.class);
                case 'u' -> Wire.read(content, Leaf.UpTo.class);
                case 'f' -> Wire.read(content, Leaf.FileBegins.class);
                case 'b' -> new Leaf.Piece(content);
                case 's' -> Wire.read(content, Leaf.Seal.class);
                default -> throw new NotTaken(Why.NEWER);
            };
        } catch (Wire.NotUnderstood | DataFormatException wrong) {
            throw new NotTaken(Why.DAMAGED, wrong);
        }
    }

    private static byte[] deflated(byte[] plain) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream(plain.length / 4);
            var some = new byte[AT_ONCE];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
            return out.toByteArray();
        }
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream(packed.length * 4);
            var some = new byte[AT_ONCE];
            while (!inflater.finished()) {
                var count = inflater.inflate(some);
                var isStuck = count == 0 && !inflater.finished();
                if (isStuck || out.size() + count > LARGEST) {
                    throw new DataFormatException("cut, or larger than was agreed on");
                }
                out.write(some, 0, count);
            }
            return out.toByteArray();
        }
    }
}
