package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.visits.Visits.at;
import static org.hearthbook.records.visits.Visits.children;
import static org.hearthbook.records.visits.Visits.drawn;
import static org.hearthbook.records.visits.Visits.sha256;
import static org.hearthbook.records.visits.Visits.signed;
import static org.hearthbook.records.visits.Visits.signs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Moment;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

final class VisitTest {

    @Test
    void goesFromWritingToSigned() {
        assertEquals(Visit.Stage.WRITING, at("written").state().stage());
        assertEquals(Visit.Stage.SIGNED_BY_ONE, at("carer").state().stage());
        assertEquals(Visit.Stage.SIGNED_BY_ONE, at("visitor").state().stage());
        assertEquals(Visit.Stage.SIGNED, at("both").state().stage());
        assertEquals(Visit.Stage.DROPPED, at("dropped").state().stage());
    }

    @Test
    void isNotSignedByBothWhenTwoCarersSigned() {
        var two = signs(OTHER_CARER, "Ben", at("carer"));

        assertEquals(Visit.Stage.SIGNED_BY_ONE, two.state().stage());
        assertEquals(2, two.state().standing().size());
    }

    @Test
    void isToBeConfirmedUntilWhoDrewTheirNameConfirmsItWithTheirOwnKey() {
        var drawn = at("drawn");
        assertEquals(Visit.Stage.TO_BE_CONFIRMED, drawn.state().stage());
        assertEquals(new HowSigned.DrawnBefore(AMARA), how(drawn.state()));
        assertEquals(Optional.empty(), answeredBy(drawn.state(), JO));
        assertEquals(Optional.of(AMARA), answeredBy(drawn.state(), AMARA));

        var confirmed = drawn.then(WORKER, new VisitChange.Confirmed(sha256(drawn)));

        assertEquals(Visit.Stage.SIGNED, confirmed.state().stage());
        assertInstanceOf(HowSigned.DrawnAndConfirmed.class, how(confirmed.state()));
        assertEquals(Optional.of(JO), answeredBy(confirmed.state(), JO));
    }

    private static Optional<UUID> answeredBy(Visit visit, UUID person) {
        return visit.signatureOf(person).flatMap(VisitSignature::answeredFor).map(Moment::by);
    }

    @Test
    void takesASignatureOfOnesOwnAsConfirmingADrawnOne() {
        var drawn = at("drawn");

        var signed = signs(WORKER, "Jo", drawn).state();

        assertEquals(Visit.Stage.SIGNED, signed.stage());
        assertEquals(2, signed.standing().size());
        assertEquals(
                drawn.state().signatureOf(JO).orElseThrow().signing(),
                signed.signatureOf(JO).orElseThrow().signing());
    }

    private static HowSigned how(Visit visit) {
        return visit.signatureOf(JO).orElseThrow().how();
    }

    @Test
    void losesTheNameThatItsOwnerDisowns() {
        var drawn = at("drawn");

        var disowned =
                drawn.then(WORKER, new VisitChange.Disowned(sha256(drawn), "I was not there."));

        assertEquals(Visit.Stage.SIGNED_BY_ONE, disowned.state().stage());
        assertEquals("ok", disowned.answer(CARER, new VisitChange.TakenBack(AMARA, "")));
        assertEquals("ok", disowned.answer(CARER, drawn(JO, disowned)));
    }

    @Test
    void keepsEveryNameThatWasEverUnderIt() {
        var back = at("carer").then(CARER, new VisitChange.TakenBack(AMARA, "One more thing"));
        var again = back.then(WORKER, children("And I want a cat."));
        var both = signs(WORKER, "Jo", signs(CARER, "Amara", again)).state();

        assertEquals(3, both.signatures().size());
        assertEquals(2, both.standing().size());
        assertFalse(both.signatures().getFirst().how().stands());
        assertEquals(Visit.Stage.SIGNED, both.stage());
    }

    @Test
    void canBeWrittenOnceTheOnlySignatureIsTakenBack() {
        var back = at("visitor").then(WORKER, new VisitChange.TakenBack(JO, ""));

        assertEquals(Visit.Stage.WRITING, back.state().stage());
        assertEquals("ok", back.answer(CARER, children("And I want a cat.")));
        assertEquals("ok", back.answer(WORKER, signed("Jo", back)));
    }

    @Test
    void countsNoNameUnderAnotherWordingThanTheOneThatIsThere() {
        var signed = at("carer");

        var rewritten = signed.folded(WORKER, children("Something else."));

        assertTrue(rewritten != null && rewritten.standing().isEmpty());
        assertEquals(Visit.Stage.WRITING, rewritten.stage());
        assertEquals(1, rewritten.signatures().size());
    }

    @Test
    void keepsTheFirstOfTwoSignaturesOfOnePerson() {
        var both = at("both");

        var again = both.folded(CARER, signed("Another name", both));

        assertTrue(again != null && again.signatures().equals(both.state().signatures()));
    }

    @Test
    void letsASecondCarerSignWhatBothHaveSigned() {
        var three = signs(OTHER_CARER, "Ben", at("both")).state();

        assertEquals(Visit.Stage.SIGNED, three.stage());
        assertTrue(three.signatureOf(BEN).isPresent());
    }

    @Test
    void keepsItsTextWhenSomethingIsAdded() {
        var both = at("both");

        var added = both.then(WORKER, new VisitChange.Added("He rang on Tuesday.")).state();

        assertEquals(both.state().page(), added.page());
        assertEquals(Visit.Stage.SIGNED, added.stage());
        assertEquals("He rang on Tuesday.", added.additions().getFirst().words());
    }
}
