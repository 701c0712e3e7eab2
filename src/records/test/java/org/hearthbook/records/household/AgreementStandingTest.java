package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.agreement.AgreementStanding.Why;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.AgreementText;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class AgreementStandingTest {

    private final Desk desk = Desk.ofAFamily();
    private ContentPack pack = ContentPacks.shipped();

    @Test
    void goesFromReadingToSigningToCountersigning() {
        var toRead = toRead(AMARA);
        assertEquals(Why.FIRST_TIME, toRead.why());
        assertFalse(toRead.isOffered());

        desk.does(AMARA, toRead.record(), offered(AMARA, toRead));
        assertTrue(toRead(AMARA).isOffered());
        assertEquals(toRead.record(), toRead(AMARA).record());

        desk.does(AMARA, toRead.record(), new AgreementChange.Read(toRead.text().sha256()));
        assertInstanceOf(AgreementStanding.ToSign.class, standing(AMARA));

        desk.does(AMARA, toRead.record(), signed(toRead.text()));
        assertInstanceOf(AgreementStanding.Signed.class, standing(AMARA));

        desk.does(JO, toRead.record(), countersigned(toRead.text()));
        assertInstanceOf(AgreementStanding.Complete.class, standing(AMARA));
    }

    @Test
    void isForEachCarerAlone() {
        signs(AMARA);

        assertEquals(Why.FIRST_TIME, toRead(BEN).why());
        assertNotEquals(toRead(BEN).record(), currentOf(AMARA).id());
    }

    @Test
    void isNothingForThoseWhoSignNone() {
        assertEquals(new AgreementStanding.NothingToSign(), standing(JO));
        assertEquals(new AgreementStanding.NothingToSign(), standing(KOFI));
        desk.does(AMARA, BEN, new PersonChange.MovedOn(Desk.MONDAY, ""));
        assertEquals(new AgreementStanding.NothingToSign(), standing(BEN));
        desk.does(JO, AMARA, approval("a-kind-of-the-future", "One"));
        assertEquals(new AgreementStanding.NothingToSign(), standing(AMARA));
    }

    @Test
    void comesAgainWithANewVersionAndSaysWhatItReplaces() {
        signs(AMARA);
        var old = currentOf(AMARA);

        pack = Packs.withAgreements(2, "A new paragraph.");

        assertEquals(Why.NEW_VERSION, toRead(AMARA).why());
        assertEquals(List.of(old), toRead(AMARA).replaces());
    }

    @Test
    void comesAgainWhenTheTextChangedUnderTheSameVersion() {
        signs(AMARA);

        pack = Packs.withAgreements(1, "A new paragraph.");

        assertEquals(Why.NEW_VERSION, toRead(AMARA).why());
    }

    @Test
    void comesAgainWithNewTermsOfApproval() {
        signs(AMARA);

        desk.does(JO, AMARA, approval("primary", "Two children"));

        assertEquals(Why.NEW_TERMS, toRead(AMARA).why());
        assertEquals("Two children", toRead(AMARA).terms());
    }

    @Test
    void comesAgainForAnotherKindOfCarer() {
        signs(AMARA);

        desk.does(JO, AMARA, approval("supported-lodgings", "One"));

        assertEquals(Why.ANOTHER_KIND_OF_CARER, toRead(AMARA).why());
        assertEquals("supported-lodgings-agreement", toRead(AMARA).text().id());
    }

    @Test
    void comesAgainWhenTermsGoBackToWhatTheyWere() {
        signs(AMARA);
        var first = currentOf(AMARA).id();
        desk.does(JO, AMARA, approval("primary", "Two children"));
        signs(AMARA);
        var second = currentOf(AMARA).id();
        desk.does(AMARA, first, new AgreementChange.Superseded(second));

        desk.does(JO, AMARA, approval("primary", "One"));

        var third = toRead(AMARA).record();
        assertEquals(Why.NEW_TERMS, toRead(AMARA).why());
        assertNotEquals(first, third);
        signs(AMARA);
        assertEquals(third, currentOf(AMARA).id());
    }

    @Test
    void comparesWithTheLastOneThatWasSigned() {
        signs(AMARA);
        var first = currentOf(AMARA).id();
        pack = Packs.withAgreements(2, "A new paragraph.");
        signs(AMARA);
        desk.does(AMARA, first, new AgreementChange.Superseded(currentOf(AMARA).id()));

        desk.does(JO, AMARA, approval("primary", "Two children"));

        assertEquals(Why.NEW_TERMS, toRead(AMARA).why());
    }

    @Test
    void staysCompleteWhenOnlyTheDayOfApprovalIsPutRight() {
        signs(AMARA);
        var later = Desk.APPROVED.plusDays(1);

        desk.does(JO, AMARA, new PersonChange.ApprovalChanged("primary", later, "One"));

        assertInstanceOf(AgreementStanding.Signed.class, standing(AMARA));
    }

    @Test
    void reachesTheSameRecordOnTwoLaptops() {
        var study = desk.beside(3);

        assertEquals(toRead(AMARA), of(study, AMARA));
    }

    private void signs(UUID carer) {
        var toRead = toRead(carer);
        desk.does(carer, toRead.record(), offered(carer, toRead));
        desk.does(carer, toRead.record(), new AgreementChange.Read(toRead.text().sha256()));
        desk.does(carer, toRead.record(), signed(toRead.text()));
    }

    private Agreement currentOf(UUID carer) {
        return ((AgreementStanding.Signed) standing(carer)).agreement();
    }

    private AgreementStanding.ToRead toRead(UUID carer) {
        return assertInstanceOf(AgreementStanding.ToRead.class, standing(carer));
    }

    private AgreementStanding standing(UUID person) {
        return of(desk, person);
    }

    private AgreementStanding of(Desk where, UUID person) {
        var someone = where.household.person(person).orElseThrow();
        return AgreementStanding.of(HOUSEHOLD, someone, pack, where.household.agreements());
    }

    private static AgreementChange offered(UUID carer, AgreementStanding.ToRead standing) {
        var text = standing.text();
        return new AgreementChange.Offered(
                carer, text.id(), text.version(), text.title(), text.text(), standing.terms());
    }

    private static AgreementChange signed(AgreementText text) {
        return new AgreementChange.Signed(text.sha256(), "Amara", Mark.typed("Amara"));
    }

    private static AgreementChange countersigned(AgreementText text) {
        return new AgreementChange.Countersigned(text.sha256(), "Jo", Mark.typed("Jo"));
    }

    private static PersonChange approval(String kind, String terms) {
        return new PersonChange.ApprovalChanged(kind, Desk.APPROVED, terms);
    }
}
