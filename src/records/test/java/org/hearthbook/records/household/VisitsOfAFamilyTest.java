package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.trying.Told;
import org.hearthbook.records.visits.ChildSeen;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Visits as a whole household holds them: what they name must be there.
final class VisitsOfAFamilyTest {

    private static final VisitAction ASK =
            new VisitAction(new UUID(0x7000, 501), "Ask", "Amara", AMARA, null);

    private final Desk kitchen = Desk.ofAFamily();
    private final UUID visit = kitchen.newRecord();

    @BeforeEach
    void begin() {
        kitchen.does(AMARA, visit, begun(JO));
        kitchen.does(JO, visit, new VisitChange.ActionsAgreed(List.of(ASK)));
    }

    @Test
    void areMadeBySomeoneOfTheService() {
        assertEquals("visitorOfTheService", kitchen.tries(AMARA, kitchen.newRecord(), begun(BEN)));
        assertEquals(
                "visitorOfTheService", kitchen.tries(AMARA, kitchen.newRecord(), begun(STRANGER)));
        assertEquals("ok", kitchen.tries(JO, kitchen.newRecord(), begun(JO)));
    }

    @Test
    void nameOnlyChildrenOfTheBook() {
        assertEquals("ok", kitchen.tries(JO, visit, saw(KOFI)));
        assertEquals("childOfTheHousehold", kitchen.tries(JO, visit, saw(BEN)));
        assertEquals("childOfTheHousehold", kitchen.tries(JO, visit, saw(STRANGER)));
    }

    @Test
    void carryForwardOnlyActionsThatWereAgreed() {
        var next = kitchen.newRecord();
        kitchen.does(JO, next, begun(JO));

        assertEquals("ok", kitchen.tries(JO, next, lookedAt(visit, ASK.id())));
        assertEquals("noAction", kitchen.tries(JO, next, lookedAt(visit, KOFI)));
        assertEquals("noAction", kitchen.tries(JO, next, lookedAt(STRANGER, ASK.id())));
        assertEquals("noAction", kitchen.tries(JO, visit, lookedAt(visit, ASK.id())));
    }

    @Test
    void takeADrawnNameOfTheirVisitorOrOfACarerWhoIsHere() {
        assertEquals("carerOfTheHousehold", kitchen.tries(JO, visit, drawn(KOFI)));
        kitchen.does(AMARA, BEN, new PersonChange.MovedOn(Desk.MONDAY, ""));
        assertEquals("carerOfTheHousehold", kitchen.tries(JO, visit, drawn(BEN)));
        assertEquals("ok", kitchen.tries(JO, visit, drawn(AMARA)));
        assertEquals("ok", kitchen.tries(AMARA, visit, drawn(JO)));
    }

    @Test
    void areSignedWithOnesOwnKeyOnly() {
        var theirs = kitchen.written(AMARA, visit, signed());
        var bare = new Written(theirs.change(), theirs.json(), null);

        assertEquals("notSigned", kitchen.tries(bare));
        assertEquals("ok", kitchen.tries(theirs));
    }

    @Test
    void endTheSameOnTwoLaptopsWhereEachSignedAlone() {
        var car = kitchen.beside(3);
        var carers = kitchen.does(AMARA, visit, signed());
        var visitors = car.does(JO, visit, signed());

        assertEquals("ok", car.tries(carers));
        assertEquals("ok", kitchen.tries(visitors));

        assertEquals(Visit.Stage.SIGNED, of(kitchen).stage());
        assertEquals(Set.copyOf(of(kitchen).signatures()), Set.copyOf(of(car).signatures()));
    }

    @Test
    void refuseAWordThatCameAfterASignatureElsewhere() {
        var car = kitchen.beside(3);
        var carers = kitchen.does(AMARA, visit, signed());
        var late = car.written(JO, visit, saw(KOFI));
        car.fold(carers);

        assertEquals("takeSignatureBackFirst", car.tries(late));
    }

    @Test
    void areJudgedAlikeWhereOnlyTheNeighboursAreThere() {
        for (var body :
                List.<VisitChange>of(begun(JO), begun(BEN), saw(KOFI), saw(BEN), drawn(AMARA))) {
            var record = body instanceof VisitChange.Begun ? kitchen.newRecord() : visit;
            var written = kitchen.written(JO, record, body);
            var records = new HashSet<>(Neighbours.of(Told.HOUSEHOLD, body));
            records.addAll(List.of(record, JO));

            assertEquals(
                    kitchen.household.refusal(written).map(Refusal::key),
                    kitchen.household.only(records).refusal(written).map(Refusal::key));
        }
    }

    private VisitChange signed() {
        return new VisitChange.Signed(of(kitchen).textSha256(), "A name", Mark.typed("A name"));
    }

    private VisitChange drawn(UUID signatory) {
        var stroke = new Mark.Stroke(List.of(new Mark.Point(1, 2, 0)));
        return new VisitChange.Drawn(
                signatory, of(kitchen).textSha256(), "A name", Mark.drawn(List.of(stroke), 9, 9));
    }

    private Visit of(Desk desk) {
        return desk.household.visit(visit).orElseThrow();
    }

    private static VisitChange begun(UUID visitor) {
        return new VisitChange.Begun(visitor, "Jo Reed", Desk.MONDAY, true);
    }

    private static VisitChange saw(UUID child) {
        return new VisitChange.ChildrenSeen(
                List.of(new ChildSeen(child, "Kofi", true, true, "", List.of())));
    }

    private static VisitChange lookedAt(UUID visit, UUID action) {
        var earlier = new EarlierAction(visit, action, "Ask", "Amara", null, false, "");
        return new VisitChange.EarlierActionsLookedAt(List.of(earlier));
    }
}
