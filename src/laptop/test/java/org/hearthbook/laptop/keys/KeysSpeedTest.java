package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts the processor's time and not the clock's, so that a busy machine is not taken for a slow
/// one.
@Tag("proving")
class KeysSpeedTest {

    private static final int ROWS = 20_000;
    private static final byte[] WHERE = new byte[64];

    private final SecureRandom random = new SecureRandom();
    private final SealingKey key = SealingKey.random(random);

    @Test
    void opensTenYearsOfRowsInATenthOfASecond() {
        var rows = Stream.generate(() -> key.seal(new byte[600], WHERE)).limit(ROWS).toList();

        var best = best(20, () -> openAll(rows));

        System.out.println("20,000 rows of 600 bytes opened in " + best + " ms");
        assertTrue(best < 100);
    }

    @Test
    void marksTenYearsOfRowsInATenthOfASecond() {
        var row = new byte[600];

        var best = best(20, () -> markAll(row));

        System.out.println("20,000 rows of 600 bytes marked in " + best + " ms");
        assertTrue(best < 100);
    }

    @Test
    void opensASlotInUnderASecondOnceWarm() {
        var jo = PersonKeys.generate(UUID.randomUUID(), random);
        var passphrase = Passphrase.of("otter lamp rain");
        var slot = SealedSlot.seal(jo, passphrase, random);

        var first = best(1, () -> slot.open(passphrase));
        var best = best(10, () -> slot.open(passphrase));

        System.out.println("A slot opened in " + first + " ms at first and " + best + " ms warm");
        assertTrue(best < 1000);
    }

    private void openAll(List<byte[]> rows) {
        try {
            for (var row : rows) {
                key.open(row, WHERE);
            }
        } catch (NotOpened because) {
            throw new IllegalStateException(because);
        }
    }

    private void markAll(byte[] row) {
        for (var count = 0; count < ROWS; count++) {
            key.mac(WHERE, row);
        }
    }

    private static long best(int rounds, Runnable work) {
        return IntStream.range(0, rounds).mapToLong(_ -> milliseconds(work)).min().orElseThrow();
    }

    private static long milliseconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
