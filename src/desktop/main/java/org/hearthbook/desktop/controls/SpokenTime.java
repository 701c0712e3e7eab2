package org.hearthbook.desktop.controls;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A time of day as a person writes it, and what was understood.
public sealed interface SpokenTime {

    /// A time that exists.
    record Understood(LocalTime time) implements SpokenTime {}

    /// Words that name no time, and what to do about it.
    record Unclear(String because) implements SpokenTime {}

    /// Nothing was written.
    record Missing() implements SpokenTime {}

    /// The time, when there is one.
    default Optional<LocalTime> moment() {
        return switch (this) {
            case Understood(var time) -> Optional.of(time);
            case Unclear _, Missing _ -> Optional.empty();
        };
    }

    /// The time as it is written everywhere: 22:04.
    static String say(LocalTime time) {
        return TimeWords.SAID.format(time);
    }

    /// Reads `22:04`, `2204`, `10.04pm`, `10 pm`, `noon` or `midnight`.
    static SpokenTime read(String written) {
        var words = written.strip().toLowerCase(Locale.UK);
        return switch (words) {
            case "" -> new Missing();
            case "noon", "midday" -> new Understood(LocalTime.NOON);
            case "midnight" -> new Understood(LocalTime.MIDNIGHT);
            default -> TimeWords.read(words);
        };
    }
}
