package org.hearthbook.laptop.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// When to speak to the service next. Measures from when a rest began, so that a clock that is set
/// by years, either way, neither holds it up nor makes it hurry.
final class Pace {

    static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(5);
    static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(15);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(1);
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(4);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 10;

    private final RandomGenerator random;
    private Instant from = Instant.EPOCH;
    private Duration rest = Duration.ZERO;
    private boolean canBeHurried = true;
    private int failures;

    Pace(RandomGenerator random) {
        this.random = random;
    }

    /// No rest at all.
    void goOn() {
        rest = Duration.ZERO;
        canBeHurried = true;
    }

    /// The link works.
    void succeeded() {
        failures = 0;
    }

    /// Until the next round, or until `atMost` from now if that is sooner.
    void restUntilNextRound(Instant now, Duration atMost) {
        var spread = random.nextDouble(0.8, 1.2);
        var usual = Duration.ofMillis((long) (BETWEEN_ROUNDS.toMillis() * spread));
        rest(now, usual.compareTo(atMost) < 0 ? usual : atMost, true);
    }

    /// Longer after each failure, at random below the doubled time: laptops that lost their service
    /// together do not come back together.
    void backOff(Instant now, boolean hurriable) {
        var doublings = Math.min(failures++, MOST_DOUBLINGS);
        rest(now, jittered(FIRST_BACK_OFF, doublings), hurriable);
    }

    /// As long as the service asked for, and a little more.
    void waitAsAsked(Instant now, Duration asked) {
        failures++;
        var bounded = asked.compareTo(LONGEST_ASKED_FOR) > 0 ? LONGEST_ASKED_FOR : asked;
        var atLeast = bounded.isNegative() ? Duration.ZERO : bounded;
        rest(now, atLeast.plusMillis(random.nextLong(200, 5_000)), false);
    }

    private Duration jittered(Duration first, int doublings) {
        var most = Math.min(first.toMillis() << doublings, LONGEST_BACK_OFF.toMillis());
        return Duration.ofMillis(random.nextLong(SHORTEST.toMillis(), most + 1));
    }

    private void rest(Instant now, Duration length, boolean hurriable) {
        from = now;
        rest = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
        canBeHurried = hurriable;
    }

    /// There is a reason not to wait; whether that counts.
    boolean hurry() {
        if (canBeHurried) {
            goOn();
        }
        return canBeHurried;
    }

    boolean isDue(Instant now) {
        if (now.isBefore(from)) {
            from = now;
        }
        return rest.isZero() || !now.isBefore(from.plus(rest));
    }

    Instant until() {
        return from.plus(rest);
    }
}
