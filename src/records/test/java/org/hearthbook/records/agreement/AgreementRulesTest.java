package org.hearthbook.records.agreement;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.UUID;

final class AgreementRulesTest {

    private static final String TEXT = "Foster Care Agreement\n\nWe treat every child fairly.\n";
    private static final String SHA256 = Hashes.of(TEXT);
    private static final UUID RECORD = new UUID(0x7000, 100);
    private static final UUID NEXT = new UUID(0x7000, 101);

    @Test
    void letsTheCarerReadAndSignInOrder() {
        table("the carer").check("the carer", (body, at) -> answer(CARER, body, at));
    }

    @Test
    void letsNobodyReadOrSignForAnother() {
        table("another carer").check("another carer", (body, at) -> answer(OTHER_CARER, body, at));
    }

    @Test
    void letsTheServiceCountersignAndNothingElse() {
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
    void refusesASignatureUnderAnotherText() {
        var other = Hashes.of("another text");

        assertEquals("textIsAnother", at("offered").answer(CARER, new AgreementChange.Read(other)));
        assertEquals("textIsAnother", at("read").answer(CARER, signed(other, "Amara")));
        assertEquals("textIsAnother", at("signed").answer(WORKER, countersigned(other, "Jo")));
    }

    @Test
    void refusesANamelessSignature() {
        assertEquals("nameNeeded", at("read").answer(CARER, signed(SHA256, " \t")));
        assertEquals("nameNeeded", at("signed").answer(WORKER, countersigned(SHA256, "")));
    }

    @Test
    void refusesAnEmptyOrEndlessAgreement() {
        var endless = "x".repeat(Texts.LONGEST + 1);

        assertEquals("agreementEmpty", at("none").answer(CARER, offered("  ")));
        assertEquals("textTooLong", at("none").answer(CARER, offered(endless)));
    }

    @Test
    void refusesAnAgreementThatTakesItsOwnPlace() {
        var itself = new AgreementChange.Superseded(RECORD);

        assertEquals("anotherPage", at("signed").answer(WORKER, itself));
    }

    @Test
    void keepsTheFirstReadingWhenItIsReadAgain() {
        var first = at("read").state().read();

        var again = at("read").then(CARER, new AgreementChange.Read(SHA256)).state().read();

        assertEquals(first, again);
    }

    @Test
    void letsNobodyCountersignTheirOwnAgreement() {
        var nowOfTheService = new Actor(AMARA, Role.SUPERVISING_SOCIAL_WORKER);

        assertEquals(
                "ownCountersignature", at("signed").answer(nowOfTheService, body("countersigned")));
    }

    @Test
    void saysHowFarItHasCome() {
        assertEquals(Agreement.Stage.TO_READ, at("offered").state().stage());
        assertEquals(Agreement.Stage.TO_SIGN, at("read").state().stage());
        assertEquals(Agreement.Stage.SIGNED, at("signed").state().stage());
        assertEquals(Agreement.Stage.COUNTERSIGNED, at("countersigned").state().stage());
    }

    @Test
    void keepsEverySignatureWhenItIsSuperseded() {
        var before = at("countersigned").state();

        var after = at("superseded").state();

        assertEquals(before.signature(), after.signature());
        assertEquals(before.countersignature(), after.countersignature());
        assertEquals(before.text(), after.text());
        assertEquals(Agreement.Stage.SUPERSEDED, after.stage());
    }

    @Test
    void neverLetsALaterSignatureReplaceTheFirst() {
        var both = at("countersigned");

        var afterSigning = both.folded(CARER, signed(SHA256, "Somebody else"));
        var afterCountersigning = both.folded(WORKER, countersigned(SHA256, "Somebody else"));

        assertEquals(both.state(), afterSigning);
        assertEquals(both.state(), afterCountersigning);
    }

    private static Table table(String who) {
        return Table.of(AgreementRulesTest.class, "agreement-rules.txt", who);
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static AgreementChange body(String name) {
        return switch (name) {
            case "offered" -> offered(TEXT);
            case "read" -> new AgreementChange.Read(SHA256);
            case "signed" -> signed(SHA256, "Amara Okafor");
            case "countersigned" -> countersigned(SHA256, "Jo Reed");
            case "superseded" -> new AgreementChange.Superseded(NEXT);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<Agreement, AgreementChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new AgreementRules(), RECORD);
            case "offered" -> at("none").then(CARER, body("offered"));
            case "read" -> at("offered").then(CARER, body("read"));
            case "signed" -> at("read").then(CARER, body("signed"));
            case "countersigned" -> at("signed").then(WORKER, body("countersigned"));
            case "superseded" -> at("countersigned").then(WORKER, body("superseded"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static AgreementChange offered(String text) {
        return new AgreementChange.Offered(AMARA, "foster-care", 3, "Agreement", text, "One child");
    }

    private static AgreementChange signed(String sha256, String name) {
        return new AgreementChange.Signed(sha256, name, Mark.typed("Amara Okafor"));
    }

    private static AgreementChange countersigned(String sha256, String name) {
        return new AgreementChange.Countersigned(sha256, name, Mark.typed("Jo Reed"));
    }
}
