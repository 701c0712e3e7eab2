package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// At one table with two laptops everyone does their own part, and is told so in words.
final class NobodyForAnotherTest {

    private static final Mark TYPED = Mark.typed("A name");

    private final Desk desk = Desk.ofAFamily().withAManager();
    private final AtTheTable table = new AtTheTable(desk);

    @Test
    void aCarerDoesNotAcceptTheirOwnEvidence() {
        table.marksReady();
        var sha256 = desk.household.evidence(AtTheTable.OUTCOME).orElseThrow().contentSha256();

        assertEquals(
                "Only the supervising social worker accepts or returns evidence."
                        + " Nothing was changed.",
                words(AMARA, AtTheTable.OUTCOME, new EvidenceChange.Accepted(sha256, "")));
    }

    @Test
    void aSocialWorkerDoesNotSignForTheCarer() {
        var agreement = readByAmara();
        var visit = table.visits(Desk.MONDAY, true);
        var typed = new VisitChange.Drawn(AMARA, table.sha256(visit), "Amara", TYPED);

        assertEquals(
                "Nobody can sign for someone else. Nothing was signed.",
                words(JO, agreement, new AgreementChange.Signed(text(agreement), "Amara", TYPED)));
        assertEquals(
                "A name for someone who is not signed in must be drawn by their own hand."
                        + " Nothing was signed.",
                words(JO, visit, typed));
    }

    @Test
    void aCarersKeyDoesNotSignAsTheSocialWorker() {
        var visit = table.visits(Desk.MONDAY, true);
        var signed = new VisitChange.Signed(table.sha256(visit), "Jo", TYPED);
        var byJo = desk.written(JO, visit, signed);
        var byAmara = desk.written(AMARA, visit, signed);
        var forged = new Written(byJo.change(), byJo.json(), byAmara.signature().orElseThrow());

        assertEquals(
                "This needs your own signature. Nothing was signed. Sign in as yourself and sign"
                        + " again.",
                desk.household.refusal(forged).map(Refusal::words).orElse("ok"));
    }

    @Test
    void aSocialWorkerWhoIsNotOfThisHouseholdDoesNothing() {
        var visit = desk.newRecord();

        assertEquals(
                "Only people of this household can write here. Nothing was saved.",
                words(
                        STRANGER,
                        visit,
                        new VisitChange.Begun(STRANGER, "Somebody", Desk.MONDAY, true)));
    }

    @Test
    void aManagerDoesNotSignAnIncompleteSet() {
        var page = Certificate.idFor(HOUSEHOLD, AMARA, "mainstream");
        var nothing = new Certified(AMARA, "mainstream", List.of());

        assertEquals(
                "Nobody recommends this set now. The supervising social worker does that once every"
                        + " outcome is accepted.",
                words(Desk.RAVI, page, new CertificateChange.Signed(nothing, "Ravi", TYPED)));
    }

    @Test
    void theServiceDoesNotCountersignBeforeTheCarerSigned() {
        var agreement = readByAmara();

        assertEquals(
                "The carer signs first. Nothing was signed.",
                words(
                        JO,
                        agreement,
                        new AgreementChange.Countersigned(text(agreement), "Jo", TYPED)));
    }

    @Test
    void anAgreementGivesWayOnlyToANewerOneThatIsSigned() {
        var agreement = readByAmara();
        var unsigned = new AgreementChange.Superseded(desk.newRecord());

        assertEquals(
                "The new agreement is not signed yet. This one stays in force until it is.",
                words(AMARA, agreement, unsigned));
    }

    private UUID readByAmara() {
        var amara = desk.household.person(AMARA).orElseThrow();
        var standing =
                AgreementStanding.of(
                        HOUSEHOLD, amara, ContentPacks.shipped(), desk.household.agreements());
        var toRead = (AgreementStanding.ToRead) standing;
        var text = toRead.text();
        desk.does(
                AMARA,
                toRead.record(),
                new AgreementChange.Offered(
                        AMARA, text.id(), text.version(), text.title(), text.text(), "One"));
        desk.does(AMARA, toRead.record(), new AgreementChange.Read(text.sha256()));
        return toRead.record();
    }

    private String text(UUID agreement) {
        return desk.household.agreement(agreement).orElseThrow().textSha256();
    }

    private String words(UUID who, UUID record, Body body) {
        return desk.household
                .refusal(desk.written(who, record, body))
                .map(Refusal::words)
                .orElse("ok");
    }
}
