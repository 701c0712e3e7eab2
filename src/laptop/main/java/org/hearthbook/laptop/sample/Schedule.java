package org.hearthbook.laptop.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What happens on which day of the story.
final class Schedule {

    private final LocalDate from;
    private final LocalDate until;
    private final NavigableMap<LocalDate, List<Consumer<LocalDate>>> days = new TreeMap<>();

    Schedule(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /// On `day`, or on the nearest one that is part of the story.
    void on(LocalDate day, Consumer<LocalDate> step) {
        var known = day.isBefore(from) ? from : day.isAfter(until) ? until : day;
        days.computeIfAbsent(known, _ -> new ArrayList<>()).add(step);
    }

    /// Where `part` of `whole` lies between two days.
    static LocalDate between(LocalDate first, LocalDate last, int part, int whole) {
        var days = last.toEpochDay() - first.toEpochDay();
        return first.plusDays(days * part / whole);
    }

    /// Everything that happens on `day`, in the order in which it was put down.
    void run(LocalDate day) {
        days.getOrDefault(day, List.of()).forEach(it -> it.accept(day));
    }
}
