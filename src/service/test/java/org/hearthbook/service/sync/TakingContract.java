package org.hearthbook.service.sync;

import static org.hearthbook.service.trying.Writers.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// What is taken in, and with which answer.
abstract class TakingContract extends DeskContract {

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
    void doesNotGiveALaptopBackWhatItHasJustBrought() {
        var amara = service.amara();

        var answered = amara.answer(amara.writers.begin(Service.AMARA));

        assertTrue(answered.changes().isEmpty());
        assertTrue(amara.reads().changes().isEmpty());
    }

    @Test
    void refusesWhatWasWrittenOverAnOlderStateOfEvidence() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var id = Evidence.idFor(Service.HOUSEHOLD, Service.AMARA, "mainstream", "1.2");
        var begun = new EvidenceChange.Begun(Service.AMARA, "mainstream", "1.2");
        var first = amara.writers.does(Service.AMARA, id, begun);
        amara.sends(first);
        amara.sends(amara.writers.does(Service.AMARA, id, account("We cook together.")));

        var stale = account("We read together.");
        var outcome = amara.sends(written(amara, id, List.of(first.change().id()), stale));

        assertEquals("evidenceMovedOn", ((Outcome.Refused) outcome).key());
        assertEquals(5, service.seq());
    }

    @Test
    void goesOnAfterWhatItRefuses() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var empty = amara.writers.note(Service.AMARA, " ");
        var good = amara.writers.note(Service.AMARA, "Quiet day.");

        var outcomes = amara.sends(List.of(empty, good));

        var refused = new Outcome.Refused(empty.change().id(), "noteNeedsWords", List.of());
        assertEquals(refused, outcomes.getFirst());
        assertEquals(4, Service.seq(outcomes.getLast()));
    }

    @Test
    void refusesAChangeOfAnotherHousehold() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var elsewhere = Writers.at(new UUID(0x7000, 2), amara.caller.laptop());

        var outcome = amara.sends(elsewhere.note(Service.AMARA, "Quiet day."));

        assertEquals("anotherHousehold", ((Outcome.Refused) outcome).key());
    }

    @Test
    void refusesABodyThatMakesNoSense() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = offer(amara.writers.note(Service.AMARA, "Quiet day."));
        var nonsense = new Offer(note.json().replace("\"wording\"", "\"wrding\""), null, null);

        var outcome = amara.offers(List.of(nonsense)).outcomes().getFirst();

        assertEquals(Outcome.Refused.NOT_READABLE, ((Outcome.Refused) outcome).key());
    }

    @Test
    void keepsAndPassesOnAKindThatOnlyANewerLaptopKnows() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = offer(amara.writers.note(Service.AMARA, "Quiet day."));
        var newer = new Offer(note.json().replace("note.written", "note.sung"), null, null);

        var outcome = amara.offers(List.of(newer)).outcomes().getFirst();

        assertEquals(4, Service.seq(outcome));
        assertEquals(newer.json(), service.ben().reads().changes().getLast().json());
    }

    private static EvidenceChange.AccountWritten account(String words) {
        return new EvidenceChange.AccountWritten(words);
    }

    private static Written written(
            Laptop laptop, UUID record, List<UUID> base, EvidenceChange body) {
        return laptop.writers.written(Service.AMARA, record, base, body);
    }

    private static List<String> texts(List<Written> written) {
        return written.stream().map(it -> new String(it.json(), StandardCharsets.UTF_8)).toList();
    }
}
