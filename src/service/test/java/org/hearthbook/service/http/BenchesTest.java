package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class BenchesTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    @Test
    void isThereForWhoeverComesNextOnceItIsLeft() {
        var benches = new Benches(1, LONG);
        benches.take();
        var next = CompletableFuture.runAsync(benches::take);

        benches.leave();

        next.orTimeout(LONG.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Test
    void declinesWithATimeToComeBackWhenNoneComesFree() {
        var benches = new Benches(2, Duration.ZERO);
        benches.take();
        benches.take();

        var declined = assertThrows(Declined.class, benches::take);

        assertEquals(429, declined.problem().status());
        assertEquals("5", declined.headers().get("Retry-After"));
    }

    @Test
    void isNeverTakenByMoreThanThereAre() {
        var benches = new Benches(3, LONG);
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work =
                () -> {
                    benches.take();
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    busy.decrementAndGet();
                    benches.leave();
                };

        var all = new CompletableFuture<?>[200];
        for (var at = 0; at < all.length; at++) {
            all[at] = CompletableFuture.runAsync(work, it -> Thread.ofVirtual().start(it));
        }
        CompletableFuture.allOf(all).orTimeout(LONG.toSeconds(), TimeUnit.SECONDS).join();

        assertTrue(most.get() <= 3, "at once: " + most);
    }
}
