package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class WhatNeedsYouTest {

    private static final UUID OUTCOME = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");
    private final Desk desk = Desk.ofAFamily();

    @Test
    void beginsWithTheAgreementTheTrainingAndTheNumbers() {
        assertEquals(
                List.of("ReadAgreement", "DoTraining", "GiveNumbers"), kinds(AMARA, Desk.MONDAY));
    }

    @Test
    void doesNotPressASecondaryCarerAboutTrainingThatIsFarOff() {
        assertEquals(List.of("ReadAgreement", "GiveNumbers"), kinds(BEN, Desk.APPROVED));
        assertTrue(kinds(BEN, Desk.APPROVED.plusMonths(11)).contains("DoTraining"));
        assertTrue(kinds(BEN, Desk.APPROVED.plusMonths(13)).contains("DoTraining"));
    }

    @Test
    void asksForTheSignatureOnceTheAgreementIsReadAndThenIsStill() {
        var toRead = ((Need.ReadAgreement) of(AMARA).getFirst()).standing();
        var text = toRead.text();
        desk.does(
                AMARA,
                toRead.record(),
                new AgreementChange.Offered(
                        AMARA,
                        text.id(),
                        text.version(),
                        text.title(),
                        text.text(),
                        toRead.terms()));
        desk.does(AMARA, toRead.record(), new AgreementChange.Read(text.sha256()));
        assertEquals("SignAgreement", kinds(AMARA, Desk.MONDAY).getFirst());

        var signed = new AgreementChange.Signed(text.sha256(), "Amara", Mark.typed("Amara"));
        desk.does(AMARA, toRead.record(), signed);

        assertFalse(kinds(AMARA, Desk.MONDAY).contains("SignAgreement"));
        assertEquals(1, count(JO, "CountersignAgreement"));
    }

    @Test
    void tellsTheCarerWhatCameBackAndFromWhom() {
        review();

        assertEquals(1, count(JO, "ReviewEvidence"));
        var sha256 = desk.household.evidence(OUTCOME).orElseThrow().contentSha256();
        desk.does(JO, OUTCOME, new EvidenceChange.Returned(sha256, "Say more."));

        var answer = first(Need.AnswerComment.class, of(AMARA));
        assertEquals("Say more.", answer.comment().words());
        assertEquals(JO, answer.comment().moment().by());
        assertEquals(0, count(JO, "ReviewEvidence"));
        assertFalse(kinds(BEN, Desk.MONDAY).contains("AnswerComment"));
    }

    private void review() {
        desk.does(AMARA, OUTCOME, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        desk.does(AMARA, OUTCOME, new EvidenceChange.AccountWritten("We cook together."));
        var sha256 = desk.household.evidence(OUTCOME).orElseThrow().contentSha256();
        desk.does(AMARA, OUTCOME, new EvidenceChange.MarkedReady(sha256));
    }

    @Test
    void isSilentAboutTrainingOnceItIsDone() {
        var course =
                new Course(
                        "equality-and-diversity",
                        "Equality",
                        "Essex",
                        Desk.APPROVED,
                        0,
                        "",
                        "",
                        List.of(),
                        List.of());
        desk.does(AMARA, desk.newRecord(), new TrainingChange.Recorded(AMARA, course));

        assertFalse(kinds(AMARA, Desk.MONDAY).contains("DoTraining"));
        assertTrue(kinds(AMARA, Desk.APPROVED.plusYears(3)).contains("DoTraining"));
    }

    @Test
    void speaksOfTheDeadlineInItsLastEightWeeksAndAfterIt() {
        var deadline = Desk.APPROVED.plusYears(1);

        assertFalse(kinds(AMARA, deadline.minusWeeks(8).minusDays(1)).contains("FinishInduction"));
        assertTrue(kinds(AMARA, deadline.minusWeeks(8)).contains("FinishInduction"));
        assertTrue(kinds(AMARA, deadline.plusYears(1)).contains("FinishInduction"));
    }

    @Test
    void doesNotPressACarerWhoseOutcomesAreStillToCome() {
        var kind = "family-and-friends";
        desk.does(JO, AMARA, new PersonChange.ApprovalChanged(kind, Desk.APPROVED, "One"));

        assertFalse(kinds(AMARA, Desk.APPROVED.plusYears(9)).contains("FinishInduction"));
    }

    @Test
    void isSilentAboutNumbersOnceEachIsGiven() {
        var contacts =
                ContentPacks.shipped().contacts().stream().filter(it -> it.madeUp()).toList();
        var real =
                contacts.stream()
                        .map(it -> new HouseholdChange.PhoneNumber(it.id(), "01245 430 430"))
                        .toList();
        var madeUp = contacts.getFirst();
        desk.does(AMARA, HOUSEHOLD, new HouseholdChange.NumbersGiven(real));
        assertFalse(kinds(AMARA, Desk.MONDAY).contains("GiveNumbers"));

        var same = new HouseholdChange.PhoneNumber(madeUp.id(), madeUp.number());
        desk.does(AMARA, HOUSEHOLD, new HouseholdChange.NumbersGiven(List.of(same)));

        assertEquals(contacts, first(Need.GiveNumbers.class, of(AMARA)).madeUp());
    }

    @Test
    void needsNothingOfThoseWhoAreNotOfTheHouseholdNow() {
        desk.does(AMARA, BEN, new PersonChange.MovedOn(Desk.MONDAY, ""));

        assertEquals(List.of(), of(BEN));
        assertEquals(List.of(), of(KOFI));
        assertEquals(List.of(), of(STRANGER));
    }

    private long count(UUID person, String kind) {
        return kinds(person, Desk.MONDAY).stream().filter(kind::equals).count();
    }

    private List<String> kinds(UUID person, LocalDate today) {
        return WhatNeedsYou.of(desk.household, ContentPacks.shipped(), person, today).stream()
                .map(it -> it.getClass().getSimpleName())
                .toList();
    }

    private List<Need> of(UUID person) {
        return WhatNeedsYou.of(desk.household, ContentPacks.shipped(), person, Desk.MONDAY);
    }

    private static <T extends Need> T first(Class<T> kind, List<Need> needs) {
        return needs.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
