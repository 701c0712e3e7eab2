package org.hearthbook.laptop.keys;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Makes each guess at a secret costly: Argon2id with the second choice of RFC 9106.
final class Stretching {

    static final int SALT = 16;
    static final int MEMORY_KIB = 64 * 1024;
    static final int ITERATIONS = 3;
    static final int LANES = 4;
    static final int MOST_MEMORY_KIB = 1024 * 1024;
    static final int MOST_ITERATIONS = 64;
    static final int MOST_LANES = 16;

    private Stretching() {}

    static SealedSlot unsealed(UUID id, UUID person, SealedSlot.Kind kind, byte[] salt) {
        return new SealedSlot(id, person, kind, MEMORY_KIB, ITERATIONS, LANES, salt, new byte[0]);
    }

    /// Why the slot is not even tried: what it asks for is read before anything can vouch for it.
    static Optional<String> refusal(SealedSlot slot) {
        if (slot.memoryKib() < MEMORY_KIB || slot.iterations() < ITERATIONS || slot.lanes() < 1) {
            return Optional.of(Words.of("slot.weakened"));
        }
        if (slot.memoryKib() > MOST_MEMORY_KIB
                || slot.iterations() > MOST_ITERATIONS
                || slot.lanes() > MOST_LANES
                || slot.memoryKib() > Runtime.getRuntime().maxMemory() / 1024) {
            return Optional.of(Words.of("slot.tooMuch"));
        }
        if (slot.salt().length != SALT || slot.sealed().length != SealedSlot.SEALED) {
            return Optional.of(Words.of("slot.damaged"));
        }
        return Optional.empty();
    }

    static SealingKey stretch(Secret secret, SealedSlot slot) {
        var secretBytes = bytes(secret);
        try {
            var stretched = new byte[SealingKey.SIZE];
            var generator = new Argon2BytesGenerator();
            generator.init(parameters(slot));
            generator.generateBytes(secretBytes, stretched);
            return SealingKey.consuming(stretched);
        } finally {
            Arrays.fill(secretBytes, (byte) 0);
        }
    }

    private static byte[] bytes(Secret secret) {
        return switch (secret) {
            case Passphrase passphrase -> passphrase.bytes();
            case RecoveryCode code -> code.bytes();
        };
    }

    private static Argon2Parameters parameters(SealedSlot slot) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(slot.memoryKib())
                .withIterations(slot.iterations())
                .withParallelism(slot.lanes())
                .withSalt(slot.salt())
                .build();
    }
}
