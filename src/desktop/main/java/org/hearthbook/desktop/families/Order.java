package org.hearthbook.desktop.families;

import org.hearthbook.records.household.HouseholdGlance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// What the table can be sorted by: one for each column.
enum Order {
    NAME(Comparator.comparing(Row::name)),
    STANDARDS(Comparator.comparingLong(Row::daysLeft)),
    NEED(Comparator.comparing(Row::glance, HouseholdGlance.WHO_NEEDS_ME)),
    VISIT(byDay(Row::due)),
    UNANNOUNCED(byDay(Row::unannouncedDue)),
    LAPTOP(Comparator.comparingInt(row -> -row.unsent()));

    private final Comparator<Row> rows;

    Order(Comparator<Row> rows) {
        this.rows = rows;
    }

    private static Comparator<Row> byDay(Function<Row, Optional<LocalDate>> day) {
        return Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MAX));
    }

    /// The most pressing first, or last when it is `turned`; who needs me first decides a tie.
    Comparator<Row> rows(boolean turned) {
        var first = turned ? rows.reversed() : rows;
        return first.thenComparing(Row::glance, HouseholdGlance.WHO_NEEDS_ME);
    }
}
