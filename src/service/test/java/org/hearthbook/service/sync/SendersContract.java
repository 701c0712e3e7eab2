package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whose changes are taken from whom, and who is told of them.
abstract class SendersContract extends DeskContract {

    private static final UUID ELSEWHERE = new UUID(0x7000, 2);
    private static final UUID NOWHERE = new UUID(0x7000, 3);

    @Test
    void takesWhatTheOtherCarerWroteOnASharedLaptop() {
        var amara = begun();
        amara.sends(amara.writers.does(Service.AMARA, Service.BEN, Writers.carerAdded("Ben")));

        var outcome = amara.sends(amara.writers.note(Service.BEN, "Quiet day."));

        assertInstanceOf(Outcome.Accepted.class, outcome);
    }

    @Test
    void letsAWorkerInWhoIntroducesThemself() {
        var amara = begun();
        var jo =
                service.at(amara.writers.beside(service.jo().caller.laptop()), service.jo().caller);

        var added = jo.sends(jo.writers.does(Service.JO, Service.JO, Writers.workerAdded("Jo")));
        var keys = jo.sends(jo.writers.keysAdded(Service.JO));

        assertEquals(List.of(4L, 5L), List.of(Service.seq(added), Service.seq(keys)));
    }

    @Test
    void waitsWithAWorkerWhomTheServiceDidNotAssign() {
        var amara = begun();
        var added = amara.writers.does(Service.AMARA, Service.JO, Writers.workerAdded("Jo"));

        assertEquals(NotYet.ASSIGNMENT, key(amara.sends(added)));

        Rows.assigned(service.database, Service.HOUSEHOLD, Service.JO, Role.MANAGER);
        assertEquals(NotYet.ASSIGNMENT, key(amara.sends(added)));
    }

    @Test
    void takesAWorkerWhomTheServiceAssigned() {
        var amara = begun();
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        Rows.assigned(service.database, Service.HOUSEHOLD, Service.JO, role);

        var added = amara.writers.does(Service.AMARA, Service.JO, Writers.workerAdded("Jo"));

        assertInstanceOf(Outcome.Accepted.class, amara.sends(added));
    }

    @Test
    void takesWhatAWorkerWroteFromThatWorkerAlone() {
        var amara = begun();
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        Rows.assigned(service.database, Service.HOUSEHOLD, Service.JO, role);
        amara.sends(amara.writers.does(Service.AMARA, Service.JO, Writers.workerAdded("Jo")));
        var note = amara.writers.note(Service.JO, "I was here today.");

        assertEquals(NotYet.SENDER, key(amara.sends(note)));
        assertInstanceOf(
                Outcome.Accepted.class, service.at(amara.writers, service.jo().caller).sends(note));
    }

    @Test
    void takesNobodysWordForBeingAWorker() {
        var amara = begun();
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        Rows.assigned(service.database, Service.HOUSEHOLD, Service.JO, role);

        var forged = amara.writers.does(Service.JO, Service.JO, Writers.workerAdded("Jo"));

        assertEquals(NotYet.SENDER, key(amara.sends(forged)));
    }

    @Test
    void takesNoKindThatIsNotKnownFromAStranger() {
        var amara = begun();
        var note = Writers.offer(amara.writers.note(new UUID(0x7000, 99), "Quiet day."));
        var newer = new Offer(note.json().replace("note.written", "note.sung"), null, null);

        assertEquals(NotYet.PERSON, key(amara.offers(List.of(newer)).outcomes().getFirst()));
    }

    @Test
    void saysTheSameOfAForeignHouseholdAsOfNone() {
        service.expects(ELSEWHERE);
        var foreign = reply(ELSEWHERE, "not a cursor");
        var none = reply(NOWHERE, "not a cursor");

        assertEquals(List.of(ELSEWHERE), foreign.outside());
        assertEquals(List.of(NOWHERE), none.outside());
        assertEquals(none.households(), foreign.households());
        assertEquals(0, Rows.count(service.database, "change_log"));
    }

    private SyncReply reply(UUID household, String cursor) {
        var writers = Writers.at(household, new UUID(0x7100, 1));
        var stranger = service.at(writers, service.amara().caller);
        stranger.cursor = cursor;
        var offers = writers.begin(Service.AMARA).stream().map(Writers::offer).toList();
        return stranger.asks(offers, List.of());
    }

    @Test
    void takesWhatACarerWroteBeforeTheyLeftAndTellsThemNothing() {
        var ben = service.ben();
        ben.sends(ben.writers.begin(Service.BEN));
        var caller =
                Service.caller(2, Service.BEN, Role.CARER, Set.of(), Set.of(Service.HOUSEHOLD));
        var left = service.at(ben.writers, caller);
        var offers = List.of(Writers.offer(ben.writers.note(Service.BEN, "Quiet day.")));

        var reply = left.asks(offers, List.of());

        var answered = reply.households().getFirst();
        assertEquals(4, Service.seq(answered.outcomes().getFirst()));
        assertEquals(List.of(Service.HOUSEHOLD), reply.outside());
        assertTrue(answered.changes().isEmpty());
        assertNull(answered.auditHead());
        assertEquals(List.of(), left.asks(List.of(), List.of()).households());
    }

    @Test
    void tellsOfAHouseholdThatIsNewForTheCaller() {
        begun();
        service.expects(ELSEWHERE);
        var both = Set.of(Service.HOUSEHOLD, ELSEWHERE);
        var caller = Service.caller(3, Service.JO, Role.SUPERVISING_SOCIAL_WORKER, both, both);
        var jo = service.at(Writers.at(ELSEWHERE, caller.laptop()), caller);

        var households = jo.asks(List.of(), List.of()).households();

        assertEquals(ELSEWHERE, households.getFirst().household());
        assertEquals(Service.HOUSEHOLD, households.getLast().household());
        assertTrue(households.getLast().more() && households.getLast().cursor().isEmpty());
    }

    private Laptop begun() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        return amara;
    }

    private static String key(Outcome outcome) {
        return assertInstanceOf(NotYet.class, outcome).key();
    }
}
