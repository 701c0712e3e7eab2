package org.hearthbook.laptop.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/// What a book is used with and cannot choose: the clock on the wall, chance, and a clock that
/// nobody can set.
///
/// @param nanoTime only ever goes forward, such as `System::nanoTime`
public record Desk(Clock clock, SecureRandom random, LongSupplier nanoTime) {

    /// The real ones.
    public static Desk real() {
        return new Desk(Clock.system(ZoneId.systemDefault()), new SecureRandom(), System::nanoTime);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
