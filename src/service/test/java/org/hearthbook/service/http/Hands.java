package org.hearthbook.service.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until its hands are moved.
final class Hands implements InstantSource {

    private volatile Instant shown = Instant.parse("2026-11-23T09:00:00Z");

    @Override
    public Instant instant() {
        return shown;
    }

    void move(Duration by) {
        shown = shown.plus(by);
    }
}
