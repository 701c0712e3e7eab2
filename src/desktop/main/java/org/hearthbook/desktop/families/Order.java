package org.hearthbook.desktop.families;

import org.hearthbook.records.household.HouseholdGlance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What the table can be sorted by: one for each column.
enum Order {
    NAME,
    STANDARDS,
    NEED,
    VISIT,
    UNANNOUNCED,
    LAPTOP;

    /// The most pressing first, or last when it is `turned`; who needs me first decides a tie.
    Comparator<Row> rows(boolean turned) {
        var first = turned ? rows().reversed() : rows();
        return first.thenComparing(Row::glance, HouseholdGlance.WHO_NEEDS_ME);
    }

    private Comparator<Row> rows() {
        return switch (this) {
            case NAME -> Comparator.comparing(Row::name);
            case STANDARDS -> Comparator.comparingLong(Row::daysLeft);
            case NEED -> Comparator.comparing(Row::glance, HouseholdGlance.WHO_NEEDS_ME);
            case VISIT -> byDay(Row::due);
            case UNANNOUNCED -> byDay(Row::unannouncedDue);
            case LAPTOP ->
                    Comparator.comparingInt((Row row) -> -row.unsent())
                            .thenComparing(
                                    row -> row.heard().map(Row.Heard::at).orElse(Instant.MIN));
        };
    }

    private static Comparator<Row> byDay(Function<Row, Optional<LocalDate>> day) {
        return Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MAX));
    }

    /// What a button that sorts by it is called in the window.
    String id() {
        return "sort-" + name().toLowerCase(Locale.ROOT);
    }
}
