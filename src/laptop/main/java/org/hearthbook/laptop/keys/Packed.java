package org.hearthbook.laptop.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Parts put one after the other, each behind its length, so that no two lists read the same.
final class Packed {

    private Packed() {}

    static byte[] of(byte[]... parts) {
        var size = Integer.BYTES;
        for (var part : parts) {
            size = Math.addExact(size, Math.addExact(Integer.BYTES, part.length));
        }
        var packed = ByteBuffer.allocate(size).putInt(parts.length);
        for (var part : parts) {
            packed.putInt(part.length).put(part);
        }
        return packed.array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    static byte[] id(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        var read = ByteBuffer.wrap(bytes);
        return new UUID(read.getLong(), read.getLong());
    }
}
