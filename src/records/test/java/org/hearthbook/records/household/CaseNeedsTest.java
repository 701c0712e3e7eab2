package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What waits for whom at and after visits, and until a certificate is signed.
final class CaseNeedsTest {

    private static final UUID PAGE = Certificate.idFor(HOUSEHOLD, AMARA, "mainstream");

    private final Desk desk = Desk.ofAFamily().withAManager();
    private final AtTheTable table = new AtTheTable(desk);

    @Test
    void asksForAVisitAWeekBeforeItIsDue() {
        var due = Desk.APPROVED.plusWeeks(4);

        assertFalse(kinds(JO, due.minusDays(8)).contains("VisitDue"));
        assertFalse(first(CaseNeed.VisitDue.class, JO, due.minusDays(7)).isOverdue());
        assertFalse(first(CaseNeed.VisitDue.class, JO, due).isOverdue());
        assertTrue(first(CaseNeed.VisitDue.class, JO, due.plusDays(1)).isOverdue());
    }

    @Test
    void asksForAnUnannouncedVisitOnceAYear() {
        var due = Desk.APPROVED.plusYears(1);
        assertFalse(kinds(JO, due.minusWeeks(8).minusDays(1)).contains("UnannouncedVisitDue"));
        assertTrue(first(CaseNeed.UnannouncedVisitDue.class, JO, due.plusDays(1)).isOverdue());

        table.signs(JO, table.visits(Desk.MONDAY, false));

        assertFalse(kinds(JO, due.plusDays(1)).contains("UnannouncedVisitDue"));
    }

    @Test
    void asksEachOfTheTwoForTheirName() {
        var visit = table.visits(Desk.MONDAY, true);
        assertTrue(kinds(JO).contains("FinishVisit"));
        assertFalse(kinds(AMARA).contains("SignVisit"));

        table.signs(JO, visit);
        assertFalse(kinds(JO).contains("SignVisit"));
        assertFalse(kinds(JO).contains("FinishVisit"));
        assertTrue(kinds(AMARA).contains("SignVisit"));
        assertTrue(kinds(BEN).contains("SignVisit"));

        table.signs(AMARA, visit);
        assertFalse(kinds(AMARA).contains("SignVisit"));
        assertFalse(kinds(BEN).contains("SignVisit"));
    }

    @Test
    void asksWhoDrewTheirNameToConfirmIt() {
        var visit = table.visits(Desk.MONDAY, true);
        table.draws(JO, AMARA, visit);
        assertEquals("ConfirmVisit", kinds(JO).getFirst());
        assertTrue(kinds(AMARA).contains("SignVisit"));
        table.signs(AMARA, visit);
        assertEquals("ConfirmVisit", kinds(JO).getFirst());

        desk.does(JO, visit, new VisitChange.Confirmed(table.sha256(visit)));

        assertFalse(kinds(JO).contains("ConfirmVisit"));
    }

    @Test
    void showsAnActionToItsOwnerAndToTheSocialWorkerUntilItIsClosed() {
        var due = Desk.MONDAY.plusDays(3);
        var action = AtTheTable.action(1, AMARA, due);
        var visit = table.visits(Desk.MONDAY, true, action);
        table.signs(JO, visit);

        assertFalse(first(Need.DoAction.class, AMARA, due).isOverdue());
        assertTrue(first(CaseNeed.ActionOpen.class, JO, due.plusDays(1)).isOverdue());
        assertFalse(kinds(BEN).contains("DoAction"));

        desk.does(AMARA, visit, new VisitChange.ActionClosed(action.id(), "He went."));

        assertFalse(kinds(AMARA).contains("DoAction"));
        assertFalse(kinds(JO).contains("ActionOpen"));
    }

    @Test
    void offersTheCarerWhatAVisitShowedUntilItStandsAsEvidence() {
        var visit = table.visits(Desk.MONDAY, true);
        assertFalse(kinds(AMARA).contains("UseFromVisit"));
        table.signs(JO, visit);
        assertEquals(
                AtTheTable.shown(), first(Need.UseFromVisit.class, AMARA, Desk.MONDAY).shown());
        assertFalse(kinds(BEN).contains("UseFromVisit"));

        desk.does(AMARA, AtTheTable.OUTCOME, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        var piece = new Piece(desk.newRecord(), "observation", Piece.Source.VISIT, visit, "Said");
        desk.does(AMARA, AtTheTable.OUTCOME, new EvidenceChange.PieceAdded(piece));

        assertFalse(kinds(AMARA).contains("UseFromVisit"));
    }

    @Test
    void showsTheSocialWorkerWhatWaitsWithTheCarers() {
        table.marksReady();
        table.note(Desk.MONDAY, "We sang.");

        var kinds = kinds(JO);

        assertTrue(
                kinds.containsAll(
                        List.of("ReviewEvidence", "AwaitSignature", "TrainingDue", "ReadNotes")));
    }

    @Test
    void leadsFromTheLastOutcomeToTheCertificate() {
        acceptAll();
        assertEquals(1, count(JO, "RecommendSet"));
        assertFalse(kinds(Desk.RAVI).contains("SignCertificate"));

        desk.does(JO, PAGE, new CertificateChange.Recommended(whole(), ""));
        assertEquals(0, count(JO, "RecommendSet"));
        assertEquals("SignCertificate", kinds(Desk.RAVI).getFirst());

        desk.does(Desk.RAVI, PAGE, new CertificateChange.SentBack("Say more about 3.4."));
        assertEquals(
                "Say more about 3.4.",
                first(CaseNeed.AnswerManager.class, JO, Desk.MONDAY).asked().words());
        assertFalse(kinds(Desk.RAVI).contains("SignCertificate"));
    }

    @Test
    void speaksOfADeadlineThatIsNearToTheWorkerAndOfALateOneToTheManager() {
        var deadline = Desk.APPROVED.plusYears(1);

        assertFalse(kinds(JO, deadline.minusWeeks(9)).contains("DeadlineNears"));
        assertTrue(kinds(JO, deadline.minusWeeks(8)).contains("DeadlineNears"));
        assertFalse(kinds(Desk.RAVI, deadline).contains("DeadlineNears"));
        assertTrue(kinds(Desk.RAVI, deadline.plusDays(1)).contains("DeadlineNears"));

        for (var carer : List.of(AMARA, BEN)) {
            var later =
                    new CertificateChange.DeadlineMoved(
                            carer,
                            "mainstream",
                            CertificateChange.Move.EXTENDED,
                            deadline.plusMonths(6),
                            "Kofi was in hospital.");
            desk.does(JO, Certificate.idFor(HOUSEHOLD, carer, "mainstream"), later);
        }

        assertFalse(kinds(JO, deadline).contains("DeadlineNears"));
    }

    @Test
    void showsAManagerOnlyVisitsThatAreOverdue() {
        var due = Desk.APPROVED.plusWeeks(4);

        assertFalse(kinds(Desk.RAVI, due).contains("VisitDue"));
        assertTrue(kinds(Desk.RAVI, due.plusDays(1)).contains("VisitDue"));
    }

    @Test
    void asksForNoVisitWhereNobodyFostersNow() {
        for (var carer : List.of(AMARA, BEN)) {
            desk.does(JO, carer, new PersonChange.MovedOn(Desk.MONDAY, ""));
        }

        assertEquals(List.of(), kinds(JO, Desk.MONDAY.plusYears(2)));
        assertEquals(List.of(), kinds(Desk.RAVI, Desk.MONDAY.plusYears(2)));
    }

    @Test
    void saysWhoSignedWhat() {
        var standing = WhoSigned.in(desk.household, ContentPacks.shipped());

        assertEquals(List.of(AMARA, BEN), standing.stream().map(it -> it.carer().id()).toList());
    }

    private void acceptAll() {
        var outcomes = ContentPacks.shipped().inductionSet("mainstream").orElseThrow().outcomes();
        for (var code : outcomes.stream().map(Outcome::code).toList()) {
            var record = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", code);
            desk.does(AMARA, record, new EvidenceChange.Begun(AMARA, "mainstream", code));
            desk.does(AMARA, record, new EvidenceChange.AccountWritten("We did " + code));
            var sha256 = desk.household.evidence(record).orElseThrow().contentSha256();
            desk.does(AMARA, record, new EvidenceChange.MarkedReady(sha256));
            desk.does(JO, record, new EvidenceChange.Accepted(sha256, ""));
        }
    }

    private Certified whole() {
        var amara = desk.household.person(AMARA).orElseThrow();
        return CarerInduction.of(desk.household, ContentPacks.shipped(), amara, Desk.MONDAY)
                .flatMap(it -> Certified.of(AMARA, it))
                .orElseThrow();
    }

    private long count(UUID person, String kind) {
        return kinds(person).stream().filter(kind::equals).count();
    }

    private List<String> kinds(UUID person) {
        return kinds(person, Desk.MONDAY);
    }

    private List<String> kinds(UUID person, LocalDate today) {
        return of(person, today).stream().map(it -> it.getClass().getSimpleName()).toList();
    }

    private List<Need> of(UUID person, LocalDate today) {
        return WhatNeedsYou.of(desk.household, ContentPacks.shipped(), person, today);
    }

    private <T extends Need> T first(Class<T> kind, UUID person, LocalDate today) {
        return of(person, today).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
