package org.hearthbook.service.trying;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Where the randomness of a test comes from. Run again with `-Dseed=N` to see the same.
public final class Seed {

    private Seed() {}

    public static RandomGenerator random(String what) {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println(what + ": -Dseed=" + seed);
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
