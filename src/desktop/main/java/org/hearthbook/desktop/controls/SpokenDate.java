package org.hearthbook.desktop.controls;

import java.time.LocalDate;
import java.util.Optional;

/// A date as a person writes it, and what was understood.
public sealed interface SpokenDate {

    /// A day that exists.
    record Understood(LocalDate date) implements SpokenDate {}

    /// Words that name no day, and what to do about it.
    record Unclear(String because) implements SpokenDate {}

    /// Nothing was written.
    record Missing() implements SpokenDate {}

    /// The day, when there is one.
    default Optional<LocalDate> day() {
        return this instanceof Understood(var date) ? Optional.of(date) : Optional.empty();
    }

    /// The date in full, as it is written everywhere: Friday 5 March 2027.
    static String say(LocalDate date) {
        return DateWords.FULL.format(date);
    }

    /// The date with a short month and no weekday, for lists: 5 Mar 2027.
    static String sayShort(LocalDate date) {
        return DateWords.SHORT.format(date);
    }

    /// Reads `written`; `today` gives a meaning to "today", "yesterday" and years of two figures.
    static SpokenDate read(String written, LocalDate today) {
        var words = DateWords.split(written);
        if (words.isEmpty()) {
            return new Missing();
        }
        return DateWords.named(words, today)
                .<SpokenDate>map(Understood::new)
                .orElseGet(() -> DateWords.read(words, today));
    }
}
