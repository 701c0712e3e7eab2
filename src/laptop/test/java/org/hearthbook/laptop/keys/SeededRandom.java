package org.hearthbook.laptop.keys;

import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/// Randomness that can be had again: prints its seed, and takes one from `-Dseed=N`.
final class SeededRandom {

    private SeededRandom() {}

    static SecureRandom forTest(String test) {
        var seed = Long.getLong("seed", new SecureRandom().nextLong());
        System.out.println(test + " runs with -Dseed=" + seed);
        return of(seed);
    }

    static SecureRandom of(long seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            return random;
        } catch (NoSuchAlgorithmException because) {
            throw new IllegalStateException(because);
        }
    }

    static byte[] bytes(SecureRandom random, int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
