package org.hearthbook.desktop.notes;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.Person;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;

/// How a note is spoken of: its kind, whom it is about, when it happened, who wrote it.
final class NoteWords {

    private static final Words WORDS = Words.of(NoteView.class);
    private static final int FIRST_LINE = 90;

    private final OpenBook book;

    NoteWords(OpenBook book) {
        this.book = book;
    }

    String kind(Wording wording) {
        return book.pack().noteKind(wording.kind()).map(NoteKind::label).orElse(wording.kind());
    }

    /// The names of the children, or the whole household.
    String about(Wording wording) {
        return wording.about().isEmpty()
                ? WORDS.get("household")
                : wording.about().stream().map(this::name).collect(Collectors.joining(", "));
    }

    String name(UUID person) {
        return book.household().person(person).map(Person::name).orElse(WORDS.get("someone"));
    }

    /// The day in full, with the time if it is known.
    String happened(Wording wording) {
        var day = SpokenDate.say(wording.happenedOn());
        var time = wording.happenedAt();
        return time == null ? day : WORDS.get("dayAndTime", day, SpokenTime.say(time));
    }

    /// Who did it and when, as the laptop's clock had it.
    String by(Moment moment) {
        var when = LocalDateTime.ofInstant(moment.at(), book.clock().getZone());
        return WORDS.get(
                "byWhen",
                name(moment.by()),
                SpokenDate.say(when.toLocalDate()),
                SpokenTime.say(when.toLocalTime()));
    }

    /// The beginning of what it says, on one line.
    String firstLine(Note note) {
        var text = note.wording().text().strip();
        var words =
                text.isEmpty() && !note.quotes().isEmpty()
                        ? note.quotes().getFirst().words().strip()
                        : text;
        var line = words.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= FIRST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_LINE)) + "…";
    }
}
