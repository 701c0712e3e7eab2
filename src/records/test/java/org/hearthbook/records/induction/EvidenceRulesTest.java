package org.hearthbook.records.induction;

import static org.hearthbook.records.induction.Outcomes.CERTIFICATE;
import static org.hearthbook.records.induction.Outcomes.at;
import static org.hearthbook.records.induction.Outcomes.ready;
import static org.hearthbook.records.induction.Outcomes.sha256;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Cast;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class EvidenceRulesTest {

    private static final List<String> BODIES =
            List.of(
                    "account",
                    "piece",
                    "lesspiece",
                    "criteria",
                    "ready",
                    "takenback",
                    "returned",
                    "accepted",
                    "remarked");
    private static final List<String> STAGES =
            List.of("begun", "drafting", "ready", "returned", "accepted");

    @Test
    void letsTheCarerWriteAndNotReview() {
        table("the carer").check("the carer", (body, at) -> answer(CARER, body, at));
    }

    @Test
    void letsAnotherCarerDoNothing() {
        table("another carer").check("another carer", (body, at) -> answer(OTHER_CARER, body, at));
    }

    @Test
    void letsTheServiceReviewAndNotWrite() {
        for (var who : SERVICE) {
            table("the service").check(who, (body, at) -> answer(who, body, at));
        }
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
    void refusesEveryActOverAnOlderState() {
        for (var stage : STAGES) {
            for (var body : BODIES) {
                for (var who : List.of(CARER, OTHER_CARER, WORKER)) {
                    var told = at(stage);
                    var older = List.of(new UUID(0x7000, 999));
                    var split = List.of(told.head().getFirst(), new UUID(0x7000, 999));

                    assertEquals("evidenceMovedOn", told.answerOver(older, who, body(told, body)));
                    assertEquals("evidenceMovedOn", told.answerOver(split, who, body(told, body)));
                    assertEquals(
                            "evidenceMovedOn", told.answerOver(List.of(), who, body(told, body)));
                }
            }
        }
    }

    @Test
    void refusesToBeginOnAPageOfAnotherName() {
        var elsewhere = Told.nothing(new EvidenceRules(), new UUID(0x7000, 300));

        assertEquals("anotherPage", elsewhere.answer(CARER, Outcomes.begun("1.2")));
    }

    @Test
    void refusesAReviewOfAnotherTextThanTheOneThatIsThere() {
        var other = Hashes.of("another");

        assertEquals(
                "textIsAnother",
                at("drafting").answer(CARER, new EvidenceChange.MarkedReady(other)));
        assertEquals(
                "textIsAnother",
                at("ready").answer(WORKER, new EvidenceChange.Accepted(other, "")));
        assertEquals(
                "textIsAnother",
                at("ready").answer(WORKER, new EvidenceChange.Returned(other, "Say more.")));
    }

    @Test
    void asksForWordsWhereTheyMatter() {
        var ready = at("ready");
        var silent = new EvidenceChange.Returned(sha256(ready), " \n ");
        var blanked = at("drafting").then(CARER, new EvidenceChange.AccountWritten("  "));

        assertEquals("commentNeeded", ready.answer(WORKER, silent));
        assertEquals("wordsNeeded", ready.answer(CARER, new EvidenceChange.Remarked("")));
        assertEquals("accountNeeded", blanked.answer(CARER, body(blanked, "ready")));
    }

    @Test
    void refusesTextsBeyondTheLongest() {
        var endless = "x".repeat(Texts.LONGEST + 1);
        var piece = new Piece(CERTIFICATE.id(), "photo", Piece.Source.FILE, Cast.KOFI, endless);
        var ready = at("ready");

        assertEquals(
                "textTooLong",
                at("begun").answer(CARER, new EvidenceChange.AccountWritten(endless)));
        assertEquals(
                "textTooLong", at("begun").answer(CARER, new EvidenceChange.PieceAdded(piece)));
        assertEquals(
                "textTooLong",
                ready.answer(WORKER, new EvidenceChange.Accepted(sha256(ready), endless)));
    }

    @Test
    void letsNobodyOfTheServiceBeginAnOutcomeForThemself() {
        var record = Evidence.idFor(Told.HOUSEHOLD, WORKER.person(), "mainstream", "1.2");
        var begun = new EvidenceChange.Begun(WORKER.person(), "mainstream", "1.2");

        assertEquals(
                "ownEvidence", Told.nothing(new EvidenceRules(), record).answer(WORKER, begun));
    }

    @Test
    void refusesTheSamePieceTwice() {
        var other = Cast.KOFI;

        assertEquals("pieceThere", at("drafting").answer(CARER, added(CERTIFICATE.id(), other)));
        assertEquals(
                "pieceThere", at("drafting").answer(CARER, added(other, CERTIFICATE.record())));
        assertEquals("ok", at("drafting").answer(CARER, added(other, other)));
    }

    private static Table table(String who) {
        return Table.of(EvidenceRulesTest.class, "evidence-rules.txt", who);
    }

    private static String answer(Actor who, String body, String stage) {
        var told = at(stage);
        return told.answer(who, body(told, body));
    }

    private static EvidenceChange body(Told<Evidence, EvidenceChange> told, String name) {
        return switch (name) {
            case "begun" -> Outcomes.begun("1.2");
            case "account" -> new EvidenceChange.AccountWritten("We cook together.");
            case "piece" -> new EvidenceChange.PieceAdded(another());
            case "lesspiece" -> new EvidenceChange.PieceRemoved(CERTIFICATE.id());
            case "criteria" -> new EvidenceChange.CriteriaConsidered(List.of("a", "b"));
            case "ready" -> new EvidenceChange.MarkedReady(sha256(told));
            case "takenback" -> new EvidenceChange.TakenBack();
            case "returned" -> new EvidenceChange.Returned(sha256(told), "Say more.");
            case "accepted" -> new EvidenceChange.Accepted(sha256(told), "");
            case "remarked" -> new EvidenceChange.Remarked("I will look on Friday.");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static EvidenceChange added(UUID piece, UUID record) {
        return new EvidenceChange.PieceAdded(
                new Piece(piece, "photo", Piece.Source.FILE, record, "Our kitchen"));
    }

    private static Piece another() {
        return new Piece(
                new UUID(0x7000, 203),
                "photo",
                Piece.Source.FILE,
                new UUID(0x7000, 204),
                "Our kitchen");
    }
}
