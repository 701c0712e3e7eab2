package org.hearthbook.laptop.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How long the service asks to wait (RFC 9110, 10.2.3): seconds, or a day and time.
final class RetryAfter {

    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /// What `reply` asks; empty when it asks nothing, or nothing that can be read.
    static Optional<Duration> of(Heard.Spoke reply) {
        var text = reply.header("Retry-After").strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        // Both by the service's clock: this laptop's may be wrong by years.
        return day(text).flatMap(until -> day(reply.header("Date")).map(now -> left(now, until)));
    }

    private static Duration left(Instant now, Instant until) {
        return bounded(Duration.between(now, until));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
