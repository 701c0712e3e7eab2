package org.hearthbook.records.notes;

import static org.hearthbook.records.notes.Notes.MONDAY;
import static org.hearthbook.records.notes.Notes.note;
import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;

final class NotesOfDayTest {

    private static final Note AT_NINE = note(1, MONDAY, LocalTime.of(9, 0), List.of(KOFI));
    private static final Note AT_SEVEN = note(2, MONDAY, LocalTime.of(19, 0), List.of());
    private static final Note SOME_TIME = note(3, MONDAY, null, List.of(AMARA));
    private static final Note ON_SUNDAY = note(4, MONDAY.minusDays(1), null, List.of(KOFI));
    private static final Note LONG_AGO = note(5, MONDAY.minusYears(1), null, List.of(KOFI));
    private static final Note GONE = Notes.at("removed").state();
    private static final List<Note> ALL =
            List.of(LONG_AGO, SOME_TIME, ON_SUNDAY, AT_NINE, GONE, AT_SEVEN);

    @Test
    void groupsNotesByTheDayTheyTellOfTheNewestFirst() {
        assertEquals(
                List.of(
                        new NotesOfDay(MONDAY, List.of(AT_SEVEN, AT_NINE, SOME_TIME)),
                        new NotesOfDay(MONDAY.minusDays(1), List.of(ON_SUNDAY)),
                        new NotesOfDay(MONDAY.minusYears(1), List.of(LONG_AGO))),
                NotesOfDay.all(ALL));
    }

    @Test
    void showsForAChildOnlyNotesAboutThem() {
        assertEquals(
                List.of(AT_NINE, ON_SUNDAY, LONG_AGO),
                NotesOfDay.about(KOFI, ALL).stream().flatMap(it -> it.notes().stream()).toList());
    }

    @Test
    void hasSevenDaysInAWeekThatEndsToday() {
        var week = NotesOfDay.week(ALL, MONDAY.plusDays(2));

        assertEquals(7, week.size());
        assertEquals(MONDAY.minusDays(4), week.getFirst().day());
        assertEquals(
                List.of(true, true, true, false, false, true, true),
                week.stream().map(NotesOfDay::isEmpty).toList());
    }
}
