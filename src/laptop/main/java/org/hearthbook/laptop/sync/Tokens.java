package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Enrolment;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The token of the moment, fetched anew when there is none or it is about to end. By a clock that
/// nobody can set.
final class Tokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private @Nullable String token;
    private long endsAt;

    Tokens(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized Answer<String> current(Supplier<Answer<Enrolment.Token>> fetch) {
        var known = token;
        if (known != null && nanoTime.getAsLong() - endsAt < 0) {
            return new Answer.Got<>(known);
        }
        return fetch.get().then(fresh -> new Answer.Got<>(keep(fresh)));
    }

    private String keep(Enrolment.Token fresh) {
        token = fresh.token();
        endsAt = nanoTime.getAsLong() + Duration.ofSeconds(fresh.seconds()).minus(EARLY).toNanos();
        return fresh.token();
    }

    /// The service no longer takes `old`.
    synchronized void forget(String old) {
        if (old.equals(token)) {
            token = null;
        }
    }
}
