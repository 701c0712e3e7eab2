package org.hearthbook.laptop.store;

import java.security.SecureRandom;
import java.util.Random;

/// Keys that are the same in every run. For tests alone.
final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final transient Random seeded;

    FixedRandom(long seed) {
        super();
        seeded = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        seeded.nextBytes(bytes);
    }
}
