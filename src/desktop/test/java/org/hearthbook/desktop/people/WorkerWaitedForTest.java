package org.hearthbook.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.FromHand;
import org.hearthbook.laptop.book.Letter;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A social worker handed a note to a carer by a file, and nobody else may send it.
class WorkerWaitedForTest {

    @TempDir Path folder;
    private Evening evening;
    private UUID sam;

    @BeforeEach
    void begin() {
        evening = Evening.of(folder.resolve("book"));
        sam = evening.book().newId();
        var added =
                new PersonChange.WorkerAdded(
                        "Sam Example", Role.SUPERVISING_SOCIAL_WORKER, "North team");
        assertTrue(evening.book().act(Act.on(sam, added)).isSaved());
    }

    @AfterEach
    void end() {
        evening.close();
    }

    private void samsNoteWaits() {
        var day = LocalDate.of(2027, 3, 1);
        var words = "Told Amara about the course.";
        var wording =
                new Wording(
                        "everyday", List.of(), day, null, words, Map.of(), List.of(), List.of());
        var note = change(new NoteChange.NoteWritten(wording, List.of()));
        var json = new String(Kinds.json().write(note), StandardCharsets.UTF_8);
        var stick = evening.book().byHand().from(sam, Optional.empty());
        assertTrue(stick.bring(new Leaf.Carried(json, null, null)));
        var kept = assertInstanceOf(FromHand.Taken.Kept.class, stick.take(false));
        assertEquals(List.of(), kept.leftOut());
        evening.book().bag().take(saying(new Outcome.NotYet(note.id(), Outcome.NotYet.SENDER)));
    }

    private Change change(Body body) {
        var household = evening.book().household().id();
        return new Change(
                evening.book().newId(),
                household,
                evening.book().newId(),
                List.of(),
                sam,
                UUID.randomUUID(),
                evening.book().clock().instant(),
                body);
    }

    private static Letter saying(Outcome outcome) {
        return new Letter(
                UUID.randomUUID(),
                List.of(outcome),
                List.of(),
                "",
                0,
                0,
                true,
                List.of(),
                List.of(),
                "",
                Instant.EPOCH);
    }

    @Test
    void isOfferedAWayInWhileTheirWordsWait() {
        var model = new PersonModel(evening.sitting(), sam);
        try (var screen = Screen.show(() -> new PersonView(model))) {
            assertFalse(screen.sees("set-up"));
        }
        samsNoteWaits();

        try (var screen = Screen.show(() -> new PersonView(model))) {
            assertEquals(List.of(), screen.faults());
            screen.picture("people-waited-for");
            screen.press("set-up");
            assertTrue(screen.sees("sign-in-name"));
            assertEquals(List.of(), screen.faults());
            screen.picture("people-waited-for-set-up");
        }
    }
}
