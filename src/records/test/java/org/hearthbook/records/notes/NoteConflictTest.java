package org.hearthbook.records.notes;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.hearthbook.records.trying.Told.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Change;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class NoteConflictTest {

    private static final UUID NOTE = new UUID(0x7000, 700);
    private static final Change BEGUN = change(1, List.of(), Notes.written("We read."));
    private static final Change KITCHEN = amended(2, "We read Anansi.", BEGUN);
    private static final Change STUDY = amended(3, "We read for an hour.", BEGUN);

    @Test
    void keepsBothWordingsWhenTwoLaptopsAmendAtOnce() {
        var note = folded(BEGUN, KITCHEN, STUDY);

        assertTrue(note.isInConflict());
        assertEquals(List.of("We read Anansi.", "We read for an hour."), standing(note));
        assertEquals(List.of(KITCHEN.id(), STUDY.id()), note.heads());
    }

    @Test
    void hasTheSameWordingsStandingWhicheverArrivesFirst() {
        var oneWay = folded(BEGUN, KITCHEN, STUDY);
        var theOther = folded(BEGUN, STUDY, KITCHEN);

        assertEquals(Set.copyOf(standing(oneWay)), Set.copyOf(standing(theOther)));
        assertEquals(texts(oneWay), texts(theOther));
    }

    @Test
    void isSettledByAWordingOverBoth() {
        var settled = amended(4, "We read Anansi for an hour.", KITCHEN, STUDY);

        var note = folded(BEGUN, KITCHEN, STUDY, settled);

        assertFalse(note.isInConflict());
        assertEquals(List.of("We read Anansi for an hour."), standing(note));
        assertEquals(4, note.versions().size());
    }

    @Test
    void staysInConflictWhenOnlyOneSideIsWrittenOver() {
        var further = amended(4, "We read Anansi twice.", KITCHEN);

        var note = folded(BEGUN, KITCHEN, STUDY, further);

        assertEquals(List.of("We read for an hour.", "We read Anansi twice."), standing(note));
    }

    @Test
    void countsThreeSidesWhenThreeLaptopsWrote() {
        var car = amended(4, "We read in the car.", BEGUN);

        assertEquals(3, folded(BEGUN, KITCHEN, STUDY, car).standing().size());
    }

    @Test
    void letsAnAmendmentWinOverARemovalInEitherOrder() {
        var removed = change(5, List.of(BEGUN.id()), new NoteChange.Removed("Twice"));

        assertFalse(folded(BEGUN, removed, KITCHEN).isRemoved());
        assertFalse(folded(BEGUN, KITCHEN, removed).isRemoved());
        assertTrue(folded(BEGUN, removed).isRemoved());
        assertEquals("We read Anansi.", folded(BEGUN, KITCHEN, removed).wording().text());
    }

    private static Note folded(Change... changes) {
        var rules = new NoteRules();
        Note note = null;
        for (var change : changes) {
            note = rules.next(note, (NoteChange) change.body(), change);
        }
        if (note == null) {
            throw new AssertionError("no note came of it");
        }
        return note;
    }

    private static List<String> standing(Note note) {
        return note.standing().stream().map(it -> it.wording().text()).toList();
    }

    private static Set<String> texts(Note note) {
        return note.versions().stream().map(it -> it.wording().text()).collect(Collectors.toSet());
    }

    private static Change amended(long id, String text, Change... over) {
        var base = List.of(over).stream().map(Change::id).toList();
        return change(id, base, new NoteChange.Amended(Notes.wording(text), ""));
    }

    private static Change change(long id, List<UUID> base, NoteChange body) {
        return new Change(
                new UUID(0x7000, id), HOUSEHOLD, NOTE, base, AMARA, LAPTOP, Instant.EPOCH, body);
    }
}
