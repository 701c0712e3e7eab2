package org.hearthbook.proving.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The true time, which passes only when the simulation says so.
final class Passing implements InstantSource {

    static final Instant BEGINNING = Instant.parse("2026-11-16T19:30:00Z");

    private Instant now = BEGINNING;

    void pass(Duration some) {
        now = now.plus(some);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
