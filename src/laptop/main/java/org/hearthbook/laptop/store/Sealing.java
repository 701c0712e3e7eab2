package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.SealingKey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// Whose key seals in which book: `owner` is a household, or a person for what is theirs alone.
record Sealing(UUID book, UUID owner, SealingKey key) {

    private static final int ID = 16;

    /// What a seal is bound to besides its content, so that it opens in one place only: format and
    /// use by the name `what`, then book, owner, key, and as many numbers as that use always has.
    byte[] bound(String what, long... numbers) {
        return bound(what, List.of(), numbers);
    }

    byte[] bound(String what, List<UUID> more, long... numbers) {
        var name = ("hearthbook/1/" + what + "\0").getBytes(StandardCharsets.UTF_8);
        var size = name.length + ID * (3 + more.size()) + Long.BYTES * numbers.length;
        var bound = ByteBuffer.allocate(size).put(name);
        put(book, bound);
        put(owner, bound);
        put(key.id(), bound);
        more.forEach(it -> put(it, bound));
        for (var number : numbers) {
            bound.putLong(number);
        }
        return bound.array();
    }

    private static void put(UUID id, ByteBuffer bound) {
        bound.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
