package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

final class RehearsalTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Desk desk =
            new Desk(
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                    new SecureRandom(),
                    () -> nanos.getAndAdd(1_000_000));

    @Test
    void readsPagesUntilItsTimeIsOver() {
        var pages = new Rehearsal(desk).run(Duration.ofMillis(10));

        assertEquals(9, pages);
        assertTrue(nanos.get() >= Duration.ofMillis(10).toNanos());
    }
}
