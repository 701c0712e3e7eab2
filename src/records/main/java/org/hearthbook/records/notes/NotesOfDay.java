package org.hearthbook.records.notes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The notes about what happened on one day, the latest hour first; those without an hour come
/// last. What was taken out of the days is not among them.
public record NotesOfDay(LocalDate day, List<Note> notes) {

    private static final Comparator<Note> LATEST_HOUR_FIRST =
            Comparator.comparing(
                            (Note it) -> it.wording().happenedAt(),
                            Comparator.nullsLast(Comparator.<LocalTime>reverseOrder()))
                    .thenComparing(Note::id, Comparator.reverseOrder());

    public NotesOfDay {
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return notes.isEmpty();
    }

    /// Every day that has notes, the newest first.
    public static List<NotesOfDay> all(Collection<Note> notes) {
        return byDay(notes).descendingMap().values().stream().toList();
    }

    /// The same for one child: notes about them, and none about others or the whole household.
    public static List<NotesOfDay> about(UUID child, Collection<Note> notes) {
        return all(notes.stream().filter(it -> it.wording().about().contains(child)).toList());
    }

    /// The last seven days, oldest first and `today` last, each with its notes or none.
    public static List<NotesOfDay> week(Collection<Note> notes, LocalDate today) {
        var first = today.minusDays(6);
        var days = byDay(notes.stream().filter(it -> !day(it).isBefore(first)).toList());
        return IntStream.rangeClosed(0, 6)
                .mapToObj(first::plusDays)
                .map(it -> days.getOrDefault(it, new NotesOfDay(it, List.of())))
                .toList();
    }

    private static NavigableMap<LocalDate, NotesOfDay> byDay(Collection<Note> notes) {
        var days = new TreeMap<LocalDate, NotesOfDay>();
        notes.stream()
                .filter(it -> !it.isRemoved())
                .collect(Collectors.groupingBy(NotesOfDay::day))
                .forEach((day, its) -> days.put(day, inOrder(day, its)));
        return days;
    }

    private static LocalDate day(Note note) {
        return note.wording().happenedOn();
    }

    private static NotesOfDay inOrder(LocalDate day, List<Note> notes) {
        return new NotesOfDay(day, notes.stream().sorted(LATEST_HOUR_FIRST).toList());
    }
}
