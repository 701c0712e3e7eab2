package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class NotesToReadTest {

    private final Desk desk = Desk.ofAFamily();
    private final AtTheTable table = new AtTheTable(desk);

    @Test
    void areAllNotesAtFirst() {
        var one = table.note(Desk.MONDAY, "We sang.");
        var two = table.note(Desk.MONDAY.minusMonths(3), "We read.");

        assertEquals(List.of(one, two), toRead());
    }

    @Test
    void areThoseSinceTheLastVisitUntilSomeoneSignsThatTheyRead() {
        table.note(Desk.MONDAY.minusDays(2), "Before");
        var sameDay = table.note(Desk.MONDAY.minusDays(1), "The same day");
        table.signs(JO, table.visits(Desk.MONDAY.minusDays(1), true));

        assertEquals(List.of(sameDay), toRead());
    }

    @Test
    void areGoneOnceTheVisitorSignedThatTheyReadThem() {
        table.note(Desk.MONDAY, "We sang.");
        var visit = table.begins(Desk.MONDAY, true);

        desk.does(JO, visit, NotesToRead.in(desk.household).signedIn(desk.household));
        var late = table.note(Desk.MONDAY.minusYears(1), "Written late");

        assertEquals(List.of(late), toRead());
        desk.does(JO, visit, NotesToRead.in(desk.household).signedIn(desk.household));
        assertEquals(List.of(), toRead());
        assertEquals(2, desk.household.visit(visit).orElseThrow().page().read().size());
    }

    @Test
    void comeBackWhenANoteIsWrittenAnew() {
        var note = table.note(Desk.MONDAY, "We sang.");
        read(table.begins(Desk.MONDAY, true));

        desk.does(
                AMARA,
                note,
                new NoteChange.Amended(AtTheTable.wording(Desk.MONDAY, "We sang twice."), ""));

        assertEquals(List.of(note), toRead());
    }

    @Test
    void areNotThoseThatWereTakenOut() {
        desk.does(AMARA, table.note(Desk.MONDAY, "Twice"), new NoteChange.Removed("Twice"));

        assertEquals(List.of(), toRead());
    }

    @Test
    void holdWhatWasReadByteForByte() {
        table.note(Desk.MONDAY, "We sang.");
        var visit = table.begins(Desk.MONDAY, true);
        read(visit);
        var read = desk.household.visit(visit).orElseThrow().page().read().getFirst();

        assertTrue(NotesToRead.isStillSo(desk.household, read));
        assertFalse(NotesToRead.isStillSo(Desk.ofAFamily().household, read));
    }

    @Test
    void areSignedForTwoThousandAtATime() {
        for (var number = 0; number < 2_003; number++) {
            desk.fold(desk.written(AMARA, desk.newRecord(), note(number)));
        }
        var visit = table.begins(Desk.MONDAY, true);

        read(visit);
        assertEquals(3, toRead().size());
        read(visit);
        assertEquals(0, toRead().size());
    }

    private static NoteChange note(int number) {
        return new NoteChange.NoteWritten(
                AtTheTable.wording(Desk.MONDAY, "Note " + number), List.of());
    }

    private void read(UUID visit) {
        desk.does(JO, visit, NotesToRead.in(desk.household).signedIn(desk.household));
    }

    private List<UUID> toRead() {
        return NotesToRead.in(desk.household).notes().stream().map(Note::id).toList();
    }
}
