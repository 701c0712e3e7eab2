package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class SealingKeyThreadsTest {

    private static final byte[] NOTE = new byte[600];
    private static final byte[] ROW = {7};

    @Test
    void neverSealsWithAKeyThatIsHalfZeroed() throws Exception {
        for (var round = 0; round < 200; round++) {
            var key = SealingKey.random(SeededRandom.of(round));
            var same = SealingKey.consuming(key.copy());

            for (var sealed : sealUntilClosed(key)) {
                assertArrayEquals(NOTE, same.open(sealed, ROW));
            }
        }
    }

    private static List<byte[]> sealUntilClosed(SealingKey key)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<List<byte[]>> writing = () -> sealed(key);
            var first = threads.submit(writing);
            var second = threads.submit(writing);
            threads.submit(key::close).get();
            var all = new ArrayList<>(first.get());
            all.addAll(second.get());
            assertTrue(key.isClosed());
            return all;
        }
    }

    private static List<byte[]> sealed(SealingKey key) {
        var sealed = new ArrayList<byte[]>();
        try {
            while (sealed.size() < 500) {
                sealed.add(key.seal(NOTE, ROW));
            }
        } catch (IllegalStateException _) {
            return sealed;
        }
        return sealed;
    }
}
