package org.hearthbook.service.trying;

import java.time.Instant;
import java.time.InstantSource;

/// The service's clock, which stands until it is moved on.
public final class Clock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-16T20:00:00Z");

    public void pass(long seconds) {
        now = instant().plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
