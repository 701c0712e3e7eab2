package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/// 5,000 damaged packs: half with bytes changed, half with values of the JSON changed.
class PackFuzzTest {

    private static final long SEED = Long.getLong("seed", 20261121L);
    private static final int EACH = 2_500;

    private final byte[] original = ContentPacks.shippedBytes();
    private final Random random = new Random(SEED);

    @Test
    void answersWhateverBytesTheFileHolds() {
        for (var round = 0; round < EACH; round++) {
            answers(damagedBytes(), round);
        }
    }

    @Test
    void answersWhateverValuesTheFileHolds() {
        var values = new ValueDamage(random);
        for (var round = 0; round < EACH; round++) {
            answers(Packs.bytes(values.damage(Packs.copy())), round);
        }
    }

    private static void answers(byte[] bytes, int round) {
        try {
            assertTrue(isClear(ContentPackReader.read(bytes)));
        } catch (RuntimeException | StackOverflowError | AssertionError thrown) {
            throw new AssertionError("seed " + SEED + ", round " + round, thrown);
        }
    }

    private static boolean isClear(PackReading reading) {
        return switch (reading) {
            case PackReading.Valid(_, var sha256) -> sha256.length() == 64;
            case PackReading.Rejected(var problems) ->
                    problems.stream().allMatch(one -> one.endsWith(".") && one.length() < 400);
        };
    }

    private byte[] damagedBytes() {
        var bytes = original.clone();
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> withoutAPart(bytes);
            default -> bytes;
        };
    }

    private byte[] withoutAPart(byte[] bytes) {
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + random.nextInt(200));
        var shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
