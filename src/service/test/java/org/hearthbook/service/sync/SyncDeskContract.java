package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the sync desk promises, whatever database it stands at.
abstract class SyncDeskContract {

    Service service;

    abstract Database openDatabase();

    @BeforeEach
    void open() {
        service = new Service(openDatabase());
    }

    @AfterEach
    void close() {
        service.database.close();
    }

    @Test
    void numbersWhatAFamilyWroteWithoutGaps() {
        var amara = service.amara();

        var outcomes = amara.sends(amara.writers.begin(Service.AMARA));

        assertEquals(List.of(1L, 2L, 3L), outcomes.stream().map(Service::seq).toList());
    }

    @Test
    void givesTheOtherLaptopTheBytesThatWereWritten() {
        var amara = service.amara();
        var begun = amara.writers.begin(Service.AMARA);
        amara.sends(begun);

        var read = service.ben().reads();

        assertEquals(texts(begun), read.changes().stream().map(Delivered::json).toList());
    }

    @Test
    void saysTheSameAgainToTheSameChange() {
        var amara = service.amara();
        var begun = amara.writers.begin(Service.AMARA);
        var first = amara.sends(begun);
        service.clock.pass(60);

        assertEquals(first, amara.sends(begun));
        assertEquals(3, service.seq());
    }

    @Test
    void doesNotGiveALaptopBackWhatItHasJustBrought() {
        var amara = service.amara();
        var reply = amara.answer(amara.writers.begin(Service.AMARA));

        assertTrue(reply.changes().isEmpty());
        assertTrue(reply.outcomes().stream().allMatch(Outcome.Accepted.class::isInstance));
        assertTrue(amara.reads().changes().isEmpty());
    }

    @Test
    void looksAtTheOtherPagesThatAVisitNames() {
        var amara = service.amara();
        var jo = service.jo();
        amara.sends(amara.writers.begin(Service.AMARA));
        var visit = amara.writers.newRecord();
        var begun = new VisitChange.Begun(Service.JO, "Jo", Writers.MONDAY, true);
        var early = amara.writers.does(Service.AMARA, visit, begun);
        var byACarer = new VisitChange.Begun(Service.AMARA, "Amara", Writers.MONDAY, true);

        var before = amara.sends(early);
        jo.sends(jo.writers.does(Service.JO, Service.JO, Writers.workerAdded("Jo")));

        assertEquals(new Outcome.NotYet(early.change().id(), Outcome.NotYet.ANOTHER), before);
        assertInstanceOf(Outcome.Accepted.class, amara.sends(early));
        assertInstanceOf(
                Outcome.Refused.class,
                amara.sends(
                        amara.writers.does(Service.AMARA, amara.writers.newRecord(), byACarer)));
    }

    static List<String> texts(List<Written> written) {
        return written.stream().map(it -> new String(it.json(), StandardCharsets.UTF_8)).toList();
    }
}
