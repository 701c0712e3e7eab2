package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.visits.Visits.DENTIST;
import static org.hearthbook.records.visits.Visits.MONDAY;
import static org.hearthbook.records.visits.Visits.at;
import static org.hearthbook.records.visits.Visits.children;
import static org.hearthbook.records.visits.Visits.drawn;
import static org.hearthbook.records.visits.Visits.section;
import static org.hearthbook.records.visits.Visits.sha256;
import static org.hearthbook.records.visits.Visits.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

final class VisitRulesTest {

    private static final Actor MANAGER = new Actor(STRANGER, Role.MANAGER);
    private static final UUID NOTE = new UUID(0x7000, 403);

    @Test
    void letsACarerWriteSignAndBearWitness() {
        table("the carer").check("the carer", (body, at) -> answer(CARER, body, at));
    }

    @Test
    void letsAnotherCarerSignTooAndUndoNothing() {
        table("another carer").check("another carer", (body, at) -> answer(OTHER_CARER, body, at));
    }

    @Test
    void letsTheVisitorWriteReadSignAndConfirm() {
        table("the visitor").check("the visitor", (body, at) -> answer(WORKER, body, at));
    }

    @Test
    void letsAnotherWorkerSignNothing() {
        table("another worker").check("another worker", (body, at) -> answer(MANAGER, body, at));
    }

    @Test
    void refusesEverythingFromOutsideTheHousehold() {
        for (var who : OUTSIDE) {
            table("the carer")
                    .filledWith("notOfThisHousehold")
                    .check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void refusesToWriteOverAnOlderWording() {
        var older = List.of(new UUID(0x7000, 999));
        var written = at("written");

        for (var body : List.of("dated", "present", "children", "section", "actions", "dropped")) {
            assertEquals("visitMovedOn", written.answerOver(older, WORKER, body(written, body)));
        }
        var signed = at("carer");
        assertEquals("visitMovedOn", signed.answerOver(older, CARER, body(signed, "takenback")));
    }

    @Test
    void takesANameOverAnOlderStateOfTheSameText() {
        var older = List.of(new UUID(0x7000, 999));
        var signed = at("carer");

        assertEquals("ok", signed.answerOver(older, WORKER, signed("Jo", signed)));
    }

    @Test
    void refusesANameUnderAnotherText() {
        var before = at("written");
        var after = before.then(WORKER, section("health", 6, "He grew."));
        var drawn = at("drawn");
        var other = Hashes.of("another");

        assertEquals("textIsAnother", after.answer(CARER, signed("Amara", before)));
        assertEquals("textIsAnother", after.answer(CARER, drawn(JO, before)));
        assertEquals("textIsAnother", drawn.answer(WORKER, new VisitChange.Confirmed(other)));
        assertEquals(
                "textIsAnother", drawn.answer(WORKER, new VisitChange.Disowned(other, "Not me")));
    }

    @Test
    void refusesANameThatAWitnessTyped() {
        var written = at("written");
        var typed = new VisitChange.Drawn(JO, sha256(written), "Jo", Mark.typed("Jo"));

        assertEquals("drawByHand", written.answer(CARER, typed));
    }

    @Test
    void letsNoCarerBearWitnessForAnotherCarer() {
        var written = at("written");

        assertEquals("signForAnother", written.answer(CARER, drawn(BEN, written)));
        assertEquals("ok", written.answer(WORKER, drawn(BEN, written)));
    }

    @Test
    void letsTheWitnessTakeBackADrawnNameWhileTheyHaveNotSigned() {
        var drawn = at("written").then(CARER, drawn(JO, at("written")));

        assertEquals("ok", drawn.answer(CARER, new VisitChange.TakenBack(JO, "")));
        assertEquals("ok", drawn.answer(WORKER, new VisitChange.TakenBack(JO, "")));
        assertEquals("takeBackOwn", drawn.answer(OTHER_CARER, new VisitChange.TakenBack(JO, "")));
    }

    @Test
    void asksForWordsWhereTheyMatter() {
        var nameless = new Present(" ", null);
        var idle = new VisitAction(NOTE, " ", "Amara", null, null);
        var ownerless = new VisitAction(NOTE, "Ask", "", null, null);
        var silent = new EarlierAction(NOTE, NOTE, "Ask", "Jo", null, true, "");
        var unseen = new ChildSeen(NOTE, "Kofi", false, true, "", List.of());
        var written = at("written");

        assertEquals("nameNeeded", writes(new VisitChange.PresentWritten(List.of(nameless))));
        assertEquals("actionNeedsWords", writes(new VisitChange.ActionsAgreed(List.of(idle))));
        assertEquals("actionNeedsOwner", writes(new VisitChange.ActionsAgreed(List.of(ownerless))));
        assertEquals("howItEnded", writes(new VisitChange.EarlierActionsLookedAt(List.of(silent))));
        assertEquals("aloneButNotSeen", writes(new VisitChange.ChildrenSeen(List.of(unseen))));
        assertEquals("nameNeeded", written.answer(CARER, nameless(written)));
        assertEquals("wordsNeeded", at("both").answer(CARER, new VisitChange.Added(" ")));
        assertEquals(
                "howItEnded",
                at("both").answer(CARER, new VisitChange.ActionClosed(DENTIST.id(), "")));
    }

    private static VisitChange nameless(Told<Visit, VisitChange> visit) {
        return new VisitChange.Signed(sha256(visit), " ", Visits.strokes());
    }

    @Test
    void refusesWhatIsTwiceInAList() {
        var child = new ChildSeen(NOTE, "Kofi", true, false, "", List.of());

        assertEquals("inTheListTwice", writes(new VisitChange.ChildrenSeen(List.of(child, child))));
        assertEquals(
                "inTheListTwice", writes(new VisitChange.ActionsAgreed(List.of(DENTIST, DENTIST))));
    }

    @Test
    void refusesTextsBeyondTheLongest() {
        var endless = "x".repeat(Texts.LONGEST + 1);

        assertEquals("textTooLong", writes(children(endless)));
        assertEquals("textTooLong", writes(section("health", 1, endless)));
        assertEquals("textTooLong", writes(new VisitChange.Dropped(endless)));
        assertEquals("textTooLong", at("both").answer(CARER, new VisitChange.Added(endless)));
    }

    @Test
    void refusesASignatureForNoNotesTooManyOrNoHash() {
        var many = Collections.nCopies(2_001, NOTE);
        var hash = Hashes.of("notes");

        assertEquals("noNotesToRead", writes(new VisitChange.NotesRead(List.of(), hash)));
        assertEquals("tooManyNotes", writes(new VisitChange.NotesRead(many, hash)));
        assertEquals("textIsAnother", writes(new VisitChange.NotesRead(List.of(NOTE), "none")));
    }

    @Test
    void closesAnActionOnce() {
        var closed = new VisitChange.ActionClosed(DENTIST.id(), "He went.");

        var told = at("both").then(CARER, closed);

        assertEquals("actionClosedAlready", told.answer(WORKER, closed));
    }

    private static String writes(VisitChange body) {
        return at("written").answer(WORKER, body);
    }

    private static Table table(String who) {
        return Table.of(VisitRulesTest.class, "visit-rules.txt", who);
    }

    private static String answer(Actor who, String body, String stage) {
        var told = at(stage);
        return told.answer(who, body(told, body));
    }

    private static VisitChange body(Told<Visit, VisitChange> told, String name) {
        return switch (name) {
            case "begun" -> Visits.begun(MONDAY, false);
            case "dated" -> new VisitChange.Dated(MONDAY, false);
            case "present" -> new VisitChange.PresentWritten(List.of(new Present("Amara", AMARA)));
            case "earlier" -> new VisitChange.EarlierActionsLookedAt(List.of());
            case "children" -> children("I like it here.");
            case "section" -> section("health", 6, "He grew.");
            case "outcomes" -> new VisitChange.OutcomesShown(List.of());
            case "notes" -> new VisitChange.NotesRead(List.of(NOTE), Hashes.of("note"));
            case "actions" -> new VisitChange.ActionsAgreed(List.of(DENTIST));
            case "signed" -> signed("A name", told);
            case "drawn" -> drawn(JO, told);
            case "confirmed" -> new VisitChange.Confirmed(sha256(told));
            case "disowned" -> new VisitChange.Disowned(sha256(told), "I was not there.");
            case "takenback" -> new VisitChange.TakenBack(AMARA, "One more thing");
            case "closed" -> new VisitChange.ActionClosed(DENTIST.id(), "He went.");
            case "added" -> new VisitChange.Added("He rang.");
            case "dropped" -> new VisitChange.Dropped("Twice");
            default -> throw new IllegalArgumentException(name);
        };
    }
}
