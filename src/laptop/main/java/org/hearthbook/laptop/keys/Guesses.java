package org.hearthbook.laptop.keys;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The guesses made at one person's slots, and the wait they have earned. Each guess is counted
/// before it is tried, and a start serves the whole wait again, so that neither a pulled plug nor a
/// changed clock gains one. The caller stores every count that it is handed before going on.
public final class Guesses {

    private final LongSupplier nanoTime;
    private int failures;
    private long waitingSince;

    /// `nanoTime` must be a clock that nobody can set, such as `System::nanoTime`.
    public Guesses(int storedFailures, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        failures = Math.max(0, storedFailures);
        waitingSince = nanoTime.getAsLong();
    }

    /// How long until the next guess may be made; zero when it may be made now.
    public synchronized Duration waitLeft() {
        var whole = GuessDelay.after(failures);
        var served = Math.max(0, nanoTime.getAsLong() - waitingSince);
        var left = whole.minusNanos(served);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Counts a guess as wrong before it is tried. Returns the count to store first.
    public synchronized int beginGuess() {
        if (!waitLeft().isZero()) {
            throw new IllegalStateException("The wait is not over");
        }
        return wrong();
    }

    /// Settles the guess that was begun. Returns the count to store.
    public synchronized int settle(SlotOpening opening) {
        switch (opening) {
            case SlotOpening.Opened _ -> failures = 0;
            case SlotOpening.WrongSecretOrTampered _ -> waitingSince = nanoTime.getAsLong();
            case SlotOpening.Refused _ -> failures = Math.max(0, failures - 1);
        }
        return failures;
    }

    private int wrong() {
        failures = failures == Integer.MAX_VALUE ? failures : failures + 1;
        waitingSince = nanoTime.getAsLong();
        return failures;
    }
}
