package org.hearthbook.proving.simulation;

import java.io.Serial;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.random.RandomGenerator;

/// Randomness in the shape that books ask for, and yet the same for the same seed.
final class Dice extends SecureRandom {

    @Serial private static final long serialVersionUID = 1;

    Dice(RandomGenerator random) {
        super(new Thrown(random), null);
    }

    private static final class Thrown extends SecureRandomSpi {

        @Serial private static final long serialVersionUID = 1;

        private final transient RandomGenerator random;

        Thrown(RandomGenerator random) {
            this.random = random;
        }

        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int size) {
            var seed = new byte[size];
            random.nextBytes(seed);
            return seed;
        }
    }
}
