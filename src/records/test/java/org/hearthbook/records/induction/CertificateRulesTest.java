package org.hearthbook.records.induction;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class CertificateRulesTest {

    private static final Actor MANAGER = new Actor(KOFI, Role.MANAGER);
    private static final Actor ADMINISTRATOR = new Actor(KOFI, Role.ADMINISTRATOR);
    private static final LocalDate LATER = LocalDate.of(2027, 9, 4);
    private static final UUID PAGE = Certificate.idFor(Told.HOUSEHOLD, AMARA, "mainstream");
    private static final Certified WHAT = what("We cook together.");

    @Test
    void letsACarerDoNothing() {
        table("a carer").check("the carer", (body, at) -> answer(CARER, body, at));
        table("a carer").check("another carer", (body, at) -> answer(OTHER_CARER, body, at));
    }

    @Test
    void letsTheSocialWorkerRecommendAndNotSign() {
        table("the social worker").check("Jo", (body, at) -> answer(WORKER, body, at));
    }

    @Test
    void letsAManagerSignAndNotRecommend() {
        table("a manager").check("a manager", (body, at) -> answer(MANAGER, body, at));
    }

    @Test
    void letsAnAdministratorOnlyMoveTheDeadline() {
        table("an administrator")
                .check("an administrator", (body, at) -> answer(ADMINISTRATOR, body, at));
    }

    @Test
    void refusesEverythingFromOutsideTheHousehold() {
        for (var who : OUTSIDE) {
            table("a carer")
                    .filledWith("notOfThisHousehold")
                    .check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void refusesEveryActOverAnOlderState() {
        var older = List.of(new UUID(0x7000, 999));
        var recommended = at("recommended");

        assertEquals("certificateMovedOn", recommended.answerOver(older, WORKER, body("moved")));
        assertEquals(
                "certificateMovedOn", recommended.answerOver(older, WORKER, body("withdrawn")));
        assertEquals(
                "certificateMovedOn", recommended.answerOver(older, MANAGER, body("sentback")));
        assertEquals("certificateMovedOn", recommended.answerOver(older, MANAGER, body("signed")));
    }

    @Test
    void refusesToCertifyAnythingButWhatWasRecommended() {
        var other = new CertificateChange.Signed(what("Other words."), "Ravi", Mark.typed("Ravi"));

        assertEquals("certifiedIsAnother", at("recommended").answer(MANAGER, other));
    }

    @Test
    void asksTwoPeopleToAnswerForACertificate() {
        var promoted = new Actor(JO, Role.MANAGER);

        assertEquals("recommendedByYou", at("recommended").answer(promoted, body("signed")));
    }

    @Test
    void letsNobodyCertifyThemself() {
        var promoted = new Actor(AMARA, Role.MANAGER);
        var worker = new Actor(AMARA, Role.SUPERVISING_SOCIAL_WORKER);

        assertEquals("ownCertificate", at("recommended").answer(promoted, body("signed")));
        assertEquals("ownCertificate", at("none").answer(worker, body("recommended")));
        assertEquals("ownCertificate", at("none").answer(worker, body("moved")));
    }

    @Test
    void refusesAPageOfAnotherName() {
        var elsewhere = Told.nothing(new CertificateRules(), KOFI);

        assertEquals("anotherPage", elsewhere.answer(WORKER, body("moved")));
        assertEquals("anotherPage", elsewhere.answer(WORKER, body("recommended")));
        assertEquals("anotherPage", elsewhere.answer(MANAGER, body("signed")));
    }

    @Test
    void asksForWordsWhereTheyMatter() {
        var endless = "x".repeat(Texts.LONGEST + 1);
        var nameless = new CertificateChange.Signed(WHAT, " ", Mark.typed("Ravi"));

        assertEquals("reasonNeeded", at("none").answer(WORKER, moved(" ")));
        assertEquals("reasonNeeded", at("moved").answer(WORKER, moved("")));
        assertEquals("textTooLong", at("moved").answer(WORKER, moved(endless)));
        assertEquals("nameNeeded", at("recommended").answer(MANAGER, nameless));
        assertEquals(
                "commentNeeded",
                at("recommended").answer(MANAGER, new CertificateChange.SentBack(" ")));
    }

    @Test
    void recommendsAnewWhatHasChanged() {
        var anew = new CertificateChange.Recommended(what("Better words."), "");

        var again = at("recommended").then(WORKER, anew).state();

        assertEquals(
                Optional.of(what("Better words.")),
                again.recommendation().map(Recommendation::what));
    }

    @Test
    void keepsEveryDeadlineWithItsReason() {
        var twice = at("moved").then(WORKER, moved("The school closed.")).state();

        assertEquals(
                List.of("Kofi was in hospital.", "The school closed."),
                twice.moves().stream().map(DeadlineMove::reason).toList());
        assertEquals(Optional.of(LATER), twice.movedTo());
        assertEquals(Optional.empty(), at("recommended").state().movedTo());
    }

    @Test
    void isToBeAnsweredOnceAManagerAskedForMore() {
        var sentBack = at("sentback");

        assertEquals(
                "Say more about 3.4.",
                sentBack.state().toAnswer().map(Certificate.SentBack::words).orElse(""));
        assertEquals(Optional.empty(), sentBack.state().recommendation());
        assertTrue(sentBack.then(WORKER, body("recommended")).state().toAnswer().isEmpty());
    }

    @Test
    void staysAsItWasSigned() {
        var signed = at("signed");
        var again = new CertificateChange.Signed(what("Other."), "Else", Mark.typed("Else"));

        assertTrue(signed.state().isSigned());
        assertEquals(signed.state(), signed.folded(MANAGER, again));
    }

    @Test
    void isOneRecordForACarerAndASetOnEveryLaptop() {
        assertEquals(PAGE, Certificate.idFor(Told.HOUSEHOLD, AMARA, "mainstream"));
        assertFalse(PAGE.equals(Certificate.idFor(Told.HOUSEHOLD, AMARA, "family-and-friends")));
        assertFalse(PAGE.equals(Certificate.idFor(Told.HOUSEHOLD, JO, "mainstream")));
    }

    @Test
    void hashesEveryPartOfWhatIsCertified() {
        var outcome = WHAT.outcomes().getFirst();
        var hashes =
                List.of(
                        WHAT.sha256(),
                        what("Other").sha256(),
                        new Certified(JO, "mainstream", List.of(outcome)).sha256(),
                        new Certified(AMARA, "other", List.of(outcome)).sha256(),
                        new Certified(AMARA, "mainstream", List.of()).sha256());

        assertEquals(hashes.size(), hashes.stream().distinct().count());
    }

    private static Certified what(String account) {
        var outcome = new CertifiedOutcome("1.2", Hashes.of(account));
        return new Certified(AMARA, "mainstream", List.of(outcome));
    }

    private static CertificateChange moved(String reason) {
        return new CertificateChange.DeadlineMoved(
                AMARA, "mainstream", CertificateChange.Move.EXTENDED, LATER, reason);
    }

    private static Table table(String who) {
        return Table.of(CertificateRulesTest.class, "certificate-rules.txt", who);
    }

    private static String answer(Actor who, String body, String stage) {
        return at(stage).answer(who, body(body));
    }

    private static CertificateChange body(String name) {
        return switch (name) {
            case "moved" -> moved("Kofi was in hospital.");
            case "recommended" -> new CertificateChange.Recommended(WHAT, "A joy to read.");
            case "withdrawn" -> new CertificateChange.Withdrawn("One more talk");
            case "sentback" -> new CertificateChange.SentBack("Say more about 3.4.");
            case "signed" -> new CertificateChange.Signed(WHAT, "Ravi Shah", Mark.typed("Ravi"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<Certificate, CertificateChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new CertificateRules(), PAGE);
            case "moved" -> at("none").then(WORKER, body("moved"));
            case "recommended" -> at("none").then(WORKER, body("recommended"));
            case "sentback" -> at("recommended").then(MANAGER, body("sentback"));
            case "signed" -> at("recommended").then(MANAGER, body("signed"));
            default -> throw new IllegalArgumentException(stage);
        };
    }
}
