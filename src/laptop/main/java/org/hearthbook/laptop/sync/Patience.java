package org.hearthbook.laptop.sync;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Tries again what the connection cut off, a little later each time, and stops when it is told to.
final class Patience {

    /// Waits for as long, or until there is a reason to try at once.
    interface Pause {
        void rest(Duration most);
    }

    private static final int TRIES = 8;
    private static final Duration FIRST = Duration.ofMillis(250);

    private final Pause pause;
    private final BooleanSupplier isStopping;

    Patience(Pause pause, BooleanSupplier isStopping) {
        this.pause = pause;
        this.isStopping = isStopping;
    }

    /// The first answer that is not a cut connection, or the last one.
    <T> Answer<T> until(Supplier<Answer<T>> asking) {
        var answer = asking.get();
        var wait = FIRST;
        for (var tries = 1; tries < TRIES && answer.isCut(); tries++) {
            pause.rest(wait);
            if (isStopping.getAsBoolean()) {
                return answer;
            }
            wait = wait.multipliedBy(2);
            answer = asking.get();
        }
        return answer;
    }
}
