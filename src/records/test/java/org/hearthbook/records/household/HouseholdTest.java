package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class HouseholdTest {

    private static final UUID OUTCOME = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");

    private final Desk kitchen = Desk.ofAFamily();

    @Test
    void beginsWithAHouseholdAndACarerWhoIntroducesThemself() {
        var desk = Desk.empty(9);

        assertEquals("noSuchRecord", desk.tries(AMARA, HOUSEHOLD, new HouseholdChange.Named("A")));
        desk.does(AMARA, HOUSEHOLD, new HouseholdChange.Begun("The house on the hill"));
        assertEquals("mayNotAddPeople", desk.tries(AMARA, BEN, carer("Ben")));
        desk.does(AMARA, AMARA, carer("Amara"));
        desk.does(AMARA, BEN, carer("Ben"));

        assertEquals(Role.CARER, desk.household.actor(BEN).role());
        assertEquals(Role.NEWCOMER, desk.household.actor(STRANGER).role());
        assertEquals("The house on the hill", desk.household.details().orElseThrow().name());
    }

    @Test
    void refusesWhatBelongsToAnotherHousehold() {
        var note = kitchen.written(AMARA, kitchen.newRecord(), note("We sang.")).change();
        var elsewhere =
                new Change(
                        note.id(),
                        BEN,
                        note.record(),
                        List.of(),
                        AMARA,
                        BEN,
                        note.at(),
                        note.body());

        assertEquals("anotherHousehold", kitchen.tries(written(elsewhere)));
    }

    @Test
    void givesARecordOneKindOnly() {
        assertEquals("anotherPage", kitchen.tries(AMARA, KOFI, note("On Kofi's own page")));
        assertEquals(
                "anotherPage",
                kitchen.tries(AMARA, kitchen.newRecord(), new HouseholdChange.Begun("Another")));
    }

    @Test
    void takesAChangeInOnceOnly() {
        var written = kitchen.does(AMARA, kitchen.newRecord(), note("We sang."));
        var before = kitchen.digest();

        kitchen.fold(written);

        assertEquals("alreadyThere", kitchen.tries(written));
        assertEquals(before, kitchen.digest());
        assertEquals(1, kitchen.household.history(written.change().record()).size());
    }

    @Test
    void keepsWhatItDoesNotKnowAndSaysSo() throws NotAChange {
        var unknown = fromTheFuture(kitchen.newRecord(), note("We sang."), "note.written");

        assertEquals(
                "notKnownHere", kitchen.household.refusal(unknown).map(Refusal::key).orElse(""));
        var before = kitchen.digest();
        kitchen.fold(unknown);

        assertEquals(List.of(unknown), kitchen.household.unplaced());
        assertEquals(List.of(unknown), kitchen.household.history(unknown.change().record()));
        assertEquals(before, kitchen.digest());
    }

    @Test
    void letsNobodyActOnEvidenceThatANewerProgramTouched() throws NotAChange {
        kitchen.does(AMARA, OUTCOME, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        kitchen.fold(fromTheFuture(OUTCOME, new EvidenceChange.TakenBack(), "evidence.taken-back"));

        assertEquals(
                "notKnownHere",
                kitchen.tries(AMARA, OUTCOME, new EvidenceChange.AccountWritten("On")));
    }

    private Written fromTheFuture(UUID record, Body body, String kind) throws NotAChange {
        var json = new String(kitchen.written(AMARA, record, body).json(), StandardCharsets.UTF_8);
        var newer = json.replace(kind, kind + "-anew").getBytes(StandardCharsets.UTF_8);
        return new Written(Desk.JSON.read(newer), newer, null);
    }

    @Test
    void keepsAChangeWhoseBeginningIsMissing() {
        var lost = kitchen.written(AMARA, kitchen.newRecord(), new NoteChange.Restored());
        assertEquals("noSuchRecord", kitchen.household.refusal(lost).map(Refusal::key).orElse(""));

        kitchen.fold(lost);

        assertEquals(List.of(lost), kitchen.household.unplaced());
        assertEquals(Optional.empty(), kitchen.household.note(lost.change().record()));
    }

    @Test
    void triesThingsOutOnACopyOfAFewRecordsAlone() {
        var copy = kitchen.household.only(Set.of(AMARA, KOFI));

        assertEquals(Set.of(AMARA, KOFI), ids(copy));
        assertEquals(kitchen.household.person(AMARA), copy.person(AMARA));
        copy.fold(kitchen.written(AMARA, KOFI, new PersonChange.Named("Kofi A.", "", "")));
        assertNotEquals(kitchen.household.person(KOFI), copy.person(KOFI));
        assertEquals(1, kitchen.household.history(KOFI).size());
        assertEquals(2, copy.history(KOFI).size());
    }

    private static Set<UUID> ids(Household household) {
        return household.people().stream().map(it -> it.id()).collect(Collectors.toSet());
    }

    @Test
    void letsNobodyActWhoMovedOn() {
        kitchen.does(AMARA, BEN, new PersonChange.MovedOn(Desk.MONDAY, "A new job"));

        assertEquals(
                "notOfThisHousehold", kitchen.tries(BEN, kitchen.newRecord(), note("Still me")));
        assertEquals("notOfThisHousehold", kitchen.tries(BEN, BEN, new PersonChange.Returned()));
        assertEquals("ok", kitchen.tries(JO, BEN, new PersonChange.Returned()));
        assertEquals("ok", kitchen.tries(BEN, kitchen.newRecord(), note("Back again")));
    }

    @Test
    void findsEverythingThatWasPutIn() {
        var note = kitchen.does(AMARA, kitchen.newRecord(), note("We sang.")).change().record();

        assertTrue(kitchen.household.note(note).isPresent());
        assertEquals(1, kitchen.household.notes().size());
        assertEquals(4, kitchen.household.people().size());
        assertEquals(List.of(), kitchen.household.heads(STRANGER));
    }

    private static Written written(Change change) {
        return new Written(change, Desk.JSON.write(change), null);
    }

    private static PersonChange carer(String name) {
        return new PersonChange.CarerAdded(name, "primary", Desk.APPROVED, "One");
    }

    private static NoteChange note(String text) {
        return new NoteChange.NoteWritten(wording(text), List.of());
    }

    private static Wording wording(String text) {
        return new Wording(
                "daily", List.of(KOFI), Desk.MONDAY, null, text, Map.of(), List.of(), List.of());
    }
}
