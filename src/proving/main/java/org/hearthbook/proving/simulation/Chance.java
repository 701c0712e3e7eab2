package org.hearthbook.proving.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Where everything that could go one way or another is decided, from one seed.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// Another one, whose course does not depend on how often this one is asked from now on.
    Chance apart() {
        return new Chance(random.split());
    }

    RandomGenerator generator() {
        return random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// From `least` to `most`, both of them possible.
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /// True so many times in a thousand.
    boolean perMille(int times) {
        return random.nextInt(1_000) < times;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
