package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.trying.Cast;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// A whole set in a whole household: recommended and certified only complete, and as it stands.
final class CompletionTest {

    private static final UUID PAGE = Certificate.idFor(HOUSEHOLD, AMARA, "mainstream");
    private static final LocalDate LATER = Desk.APPROVED.plusMonths(18);
    private static final List<String> CODES =
            ContentPacks.shipped().inductionSet("mainstream").orElseThrow().outcomes().stream()
                    .map(Outcome::code)
                    .toList();

    private final Desk desk = Desk.ofAFamily().withAManager();

    @Test
    void goesFromTheLastOutcomeToTheCertificate() {
        accept(CODES);
        assertTrue(progress().isToRecommend());

        desk.does(JO, PAGE, new CertificateChange.Recommended(whole(), ""));
        assertTrue(progress().isRecommended());
        assertFalse(progress().isToRecommend());

        desk.does(Desk.RAVI, PAGE, signed(whole()));
        assertTrue(progress().isCertified());
        assertFalse(progress().isRecommended());
    }

    @Test
    void isNotRecommendedWhileAnOutcomeIsNotAccepted() {
        accept(CODES.subList(0, CODES.size() - 2));

        var refusal = refusal(JO, new CertificateChange.Recommended(asIfWhole(), ""));

        assertEquals(Refusal.because("setNotComplete", "2"), refusal);
        assertEquals(
                "This set is not complete: outcomes not accepted yet: 2. Nothing was signed.",
                refusal.words());
    }

    @Test
    void isNotCertifiedOnceAnOutcomeWasOpenedAgain() {
        accept(CODES);
        var what = whole();
        desk.does(JO, PAGE, new CertificateChange.Recommended(what, ""));
        desk.does(AMARA, record("3.4"), new EvidenceChange.AccountWritten("And one thing more."));

        assertEquals("setNotComplete", desk.tries(Desk.RAVI, PAGE, signed(what)));
        assertTrue(progress().isRecommended());

        accept(List.of("3.4"));
        assertEquals("certifiedIsAnother", desk.tries(Desk.RAVI, PAGE, signed(what)));
        assertEquals("certifiedIsAnother", desk.tries(Desk.RAVI, PAGE, signed(whole())));
        desk.does(JO, PAGE, new CertificateChange.Recommended(whole(), ""));
        assertEquals("ok", desk.tries(Desk.RAVI, PAGE, signed(whole())));
    }

    @Test
    void refusesEverySignatureThatIsNotAManagers() {
        accept(CODES);
        desk.does(JO, PAGE, new CertificateChange.Recommended(whole(), ""));

        for (var person : List.of(AMARA, BEN, JO)) {
            assertEquals("managerSigns", desk.tries(person, PAGE, signed(whole())));
        }
        assertEquals("notOfThisHousehold", desk.tries(STRANGER, PAGE, signed(whole())));
    }

    @Test
    void staysCertifiedWhenTheCarerWritesOn() {
        accept(CODES);
        desk.does(JO, PAGE, new CertificateChange.Recommended(whole(), ""));
        desk.does(Desk.RAVI, PAGE, signed(whole()));

        desk.does(AMARA, record("3.4"), new EvidenceChange.AccountWritten("And one thing more."));

        assertTrue(progress().isCertified());
        assertFalse(
                CarerInduction.of(desk.household, ContentPacks.shipped(), amara(), LATER)
                        .orElseThrow()
                        .isLate());
    }

    @Test
    void isLaterForACarerWhoWasGivenMoreTime() {
        assertEquals(Desk.APPROVED.plusMonths(12), progress().deadline());

        desk.does(JO, PAGE, moved(AMARA, "mainstream"));

        assertEquals(LATER, progress().deadline());
        assertEquals(Desk.APPROVED.plusMonths(12), progress().firstDeadline());
        assertEquals("Kofi was in hospital.", progress().moves().getFirst().reason());
    }

    @Test
    void hasNothingToMoveForThoseWithoutThisSet() {
        assertEquals("setOfAnotherKind", moves(AMARA, "family-and-friends"));
        assertEquals("setOfAnotherKind", moves(Cast.KOFI, "mainstream"));
        var lodgings = new PersonChange.ApprovalChanged("supported-lodgings", Desk.APPROVED, "One");
        desk.does(JO, AMARA, lodgings);
        assertEquals("setOfAnotherKind", moves(AMARA, "mainstream"));
    }

    @Test
    void waitsForOutcomesThatTheServiceStillHasToGive() {
        var kin = new PersonChange.ApprovalChanged("family-and-friends", Desk.APPROVED, "One");
        desk.does(JO, AMARA, kin);
        var page = Certificate.idFor(HOUSEHOLD, AMARA, "family-and-friends");
        var nothing = new Certified(AMARA, "family-and-friends", List.of());

        assertEquals(
                "outcomesToCome",
                desk.tries(JO, page, new CertificateChange.Recommended(nothing, "")));
        assertEquals("ok", desk.tries(JO, page, moved(AMARA, "family-and-friends")));
    }

    @Test
    void goesByThePackThatTheHouseholdGoesBy() {
        var pack = Packs.withAnotherOutcome("mainstream");
        accept(CODES);
        desk.household.goBy(() -> pack);

        assertEquals(
                "setNotComplete",
                desk.tries(JO, PAGE, new CertificateChange.Recommended(whole(), "")));
    }

    @Test
    void isJudgedAlikeWhereOnlyTheNeighboursAreThere() {
        accept(CODES);
        var body = new CertificateChange.Recommended(whole(), "");
        var written = desk.written(JO, PAGE, body);
        var records = new HashSet<>(Neighbours.of(HOUSEHOLD, body));
        records.addAll(List.of(PAGE, JO));

        assertTrue(desk.household.only(records).refusal(written).isEmpty());
    }

    private void accept(List<String> codes) {
        for (var code : codes) {
            var record = record(code);
            if (desk.household.evidence(record).isEmpty()) {
                desk.does(AMARA, record, new EvidenceChange.Begun(AMARA, "mainstream", code));
                desk.does(AMARA, record, new EvidenceChange.AccountWritten("We did " + code));
            }
            var sha256 = desk.household.evidence(record).orElseThrow().contentSha256();
            desk.does(AMARA, record, new EvidenceChange.MarkedReady(sha256));
            desk.does(JO, record, new EvidenceChange.Accepted(sha256, ""));
        }
    }

    private static UUID record(String code) {
        return Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", code);
    }

    private Certified whole() {
        return Certified.of(AMARA, progress()).orElseThrow();
    }

    private static Certified asIfWhole() {
        return new Certified(AMARA, "mainstream", List.of());
    }

    private InductionProgress progress() {
        return CarerInduction.of(desk.household, ContentPacks.shipped(), amara(), Desk.MONDAY)
                .orElseThrow();
    }

    private Person amara() {
        return desk.household.person(AMARA).orElseThrow();
    }

    private Refusal refusal(UUID who, CertificateChange body) {
        return desk.household.refusal(desk.written(who, PAGE, body)).orElseThrow();
    }

    private String moves(UUID carer, String set) {
        return desk.tries(JO, Certificate.idFor(HOUSEHOLD, carer, set), moved(carer, set));
    }

    private static CertificateChange moved(UUID carer, String set) {
        return new CertificateChange.DeadlineMoved(
                carer, set, CertificateChange.Move.EXTENDED, LATER, "Kofi was in hospital.");
    }

    private static CertificateChange signed(Certified what) {
        return new CertificateChange.Signed(what, "Ravi Shah", Mark.typed("Ravi Shah"));
    }
}
