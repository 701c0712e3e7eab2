package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

final class TwoLaptopsTest {

    private static final UUID OUTCOME = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");

    private final Desk kitchen = Desk.ofAFamily();

    @Test
    void reachesOneRecordFromTwoLaptopsThatBeginTheSameOutcome() {
        var study = kitchen.beside(3);
        var begun = new EvidenceChange.Begun(AMARA, "mainstream", "1.2");
        var here = kitchen.does(AMARA, OUTCOME, begun);
        var there = study.written(AMARA, OUTCOME, begun);
        study.fold(here);

        assertEquals("alreadyThere", study.tries(there));
        assertEquals(kitchen.digest(), study.digest());
    }

    @Test
    void refusesTheStaleActWhenTwoLaptopsWroteTheSameAccount() {
        var study = twoLaptopsAtAnOutcome();
        var here =
                kitchen.does(AMARA, OUTCOME, new EvidenceChange.AccountWritten("In the kitchen"));
        var there =
                study.written(AMARA, OUTCOME, new EvidenceChange.AccountWritten("In the study"));

        study.fold(here);

        assertEquals("evidenceMovedOn", study.tries(there));
        assertEquals("In the kitchen", study.household.evidence(OUTCOME).orElseThrow().account());
    }

    private Desk twoLaptopsAtAnOutcome() {
        kitchen.does(AMARA, OUTCOME, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        return kitchen.beside(3);
    }

    @Test
    void endsTheSameOnTwoLaptopsThatWroteOneNoteAndThenHeardOfEachOther() {
        var note = kitchen.newRecord();
        kitchen.does(AMARA, note, note("We read."));
        var study = kitchen.beside(3);
        var here =
                kitchen.does(AMARA, note, new NoteChange.Amended(wording("We read Anansi."), ""));
        var there = study.does(BEN, note, new NoteChange.Amended(wording("We read an hour."), ""));

        kitchen.fold(there);
        study.fold(here);

        assertEquals(2, kitchen.household.heads(note).size());
        assertEquals(
                Set.copyOf(kitchen.household.heads(note)), Set.copyOf(study.household.heads(note)));
        kitchen.does(AMARA, note, new NoteChange.Amended(wording("We read Anansi an hour."), ""));
        assertEquals(1, kitchen.household.heads(note).size());
    }

    private static NoteChange note(String text) {
        return new NoteChange.NoteWritten(wording(text), List.of());
    }

    private static Wording wording(String text) {
        return new Wording(
                "daily", List.of(KOFI), Desk.MONDAY, null, text, Map.of(), List.of(), List.of());
    }
}
