package org.hearthbook.records.changes;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids: version 7 UUIDs, so that they sort by when they were made, and ids that two laptops
/// reach by themselves for the same thing.
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long last;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A new id, greater than every one made here before, even when the clock goes back.
    public synchronized UUID next() {
        var now = (clock.millis() << 12) | random.nextInt(1 << 11);
        last = Math.max(now, last + 1);
        var high = ((last >>> 12) << 16) | VERSION_7 | (last & 0xFFF);
        return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
    }

    /// The one id for what `parts` name together, the same on every laptop.
    public static UUID named(UUID household, String... parts) {
        var digest = Hashes.sha256();
        digest.update(bytes(household));
        for (var part : parts) {
            Hashes.add(digest, part);
        }
        return version8(digest);
    }

    private static UUID version8(MessageDigest digest) {
        var hash = ByteBuffer.wrap(digest.digest());
        var high = (hash.getLong() & ~0xF000L) | VERSION_8;
        return new UUID(high, (hash.getLong() >>> 2) | VARIANT);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
