package org.hearthbook.laptop.store;

import java.util.Random;

/// Where a randomised test begins: said aloud, and the same again with `-Dseed=N`.
final class Seed {

    private Seed() {}

    static long of(String test) {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println(test + " runs with -Dseed=" + seed);
        return seed;
    }
}
