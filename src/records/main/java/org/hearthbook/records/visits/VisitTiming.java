package org.hearthbook.records.visits;

import org.hearthbook.records.content.Intervals;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/// When a household was last visited, and when it should be again.
///
/// @param last the day of the last visit, or null before the first
/// @param lastUnannounced the day of the last one that the carers did not know of, or null
/// @param due the last day for the next visit
/// @param unannouncedDue the last day for the next unannounced one (NMS 21.8: at least one a year)
public record VisitTiming(
        @Nullable LocalDate last,
        @Nullable LocalDate lastUnannounced,
        LocalDate due,
        LocalDate unannouncedDue) {

    private static final int MONTHS = 12;

    /// For a household that fosters since `since`. A visit counts once anybody has signed it.
    public static VisitTiming of(
            Collection<Visit> visits, Intervals intervals, LocalDate since, LocalDate today) {
        var last = last(visits, today, _ -> true);
        var unannounced = last(visits, today, it -> !it.page().announced());
        var months = Math.max(1, MONTHS / intervals.unannouncedPerYear());
        return new VisitTiming(
                last.orElse(null),
                unannounced.orElse(null),
                last.orElse(since).plusWeeks(intervals.visitWeeks()),
                unannounced.orElse(since).plusMonths(months));
    }

    private static Optional<LocalDate> last(
            Collection<Visit> visits, LocalDate today, Predicate<Visit> wanted) {
        return visits.stream()
                .filter(Visit::counts)
                .filter(wanted)
                .map(Visit::on)
                .filter(it -> !it.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    public boolean isUnannouncedOverdue(LocalDate today) {
        return today.isAfter(unannouncedDue);
    }
}
