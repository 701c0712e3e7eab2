package org.hearthbook.laptop.documents.notes;

import org.hearthbook.records.notes.Note;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which notes to print.
///
/// @param child the one child whose record it is; other children are then named by initials only
/// @param from the first day, by when things happened
/// @param until the last day
public record NoteChoice(Optional<UUID> child, LocalDate from, LocalDate until) {

    public NoteChoice {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
    }

    boolean takes(Note note) {
        var day = note.wording().happenedOn();
        return !note.isRemoved()
                && !day.isBefore(from)
                && !day.isAfter(until)
                && child.map(it -> note.wording().about().contains(it)).orElse(true);
    }
}
