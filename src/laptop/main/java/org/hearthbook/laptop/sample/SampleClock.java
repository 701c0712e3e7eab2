package org.hearthbook.laptop.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock on the wall that goes through the years as fast as the story is told.
final class SampleClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    SampleClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        now = day.atStartOfDay(zone).toInstant();
    }

    /// It is now `day` at `time`.
    void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(zone).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        var clock = new SampleClock(LocalDate.EPOCH, other);
        clock.now = now;
        return clock;
    }
}
