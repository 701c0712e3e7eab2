package org.hearthbook.laptop.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Goes on from when it was made and is never set, whatever happens to the clock on the wall.
final class SteadyClock implements InstantSource {

    private final Instant began;
    private final LongSupplier nanoTime;
    private final long beganAt;

    SteadyClock(Instant began, LongSupplier nanoTime) {
        this.began = began;
        this.nanoTime = nanoTime;
        beganAt = nanoTime.getAsLong();
    }

    @Override
    public Instant instant() {
        return began.plusNanos(nanoTime.getAsLong() - beganAt);
    }
}
