package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Backups;
import org.hearthbook.service.store.Backups.Copied;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// That a log which lost something is noticed, and gets everything back from the laptops.
abstract class EpochContract extends DeskContract {

    @Test
    void beginsAnotherEpochWhenALaptopHasReadFurtherThanTheLog() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        amara.sends(amara.writers.note(Service.AMARA, "Quiet day."));
        var before = amara.epoch;

        Rows.forget(service.database, Service.HOUSEHOLD, 3);
        var reply = amara.asks(List.of(), List.of());

        assertNotEquals(before, reply.epoch());
        assertTrue(reply.households().getFirst().changes().isEmpty());
        assertEquals("", reply.households().getFirst().cursor());
        assertEquals(reply.epoch(), amara.asks(List.of(), List.of()).epoch());
    }

    @Test
    void noticesALossThatOthersHaveWrittenOverSince() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        amara.sends(amara.writers.note(Service.AMARA, "Quiet day."));
        var before = amara.epoch;
        Rows.forget(service.database, Service.HOUSEHOLD, 3);
        var ben = service.ben();
        for (var note = 0; note < 5; note++) {
            ben.sends(ben.writers.note(Service.AMARA, "Loud day."));
        }

        assertEquals(before, ben.epoch);
        assertNotEquals(before, amara.asks(List.of(), List.of()).epoch());
    }

    @Test
    void noticesTheLossOfWhatALaptopSentWhileItStillReadOn() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var ben = service.ben();
        ben.most = 1;
        ben.sends(ben.writers.note(Service.AMARA, "Quiet day."));
        var before = ben.epoch;

        Rows.forget(service.database, Service.HOUSEHOLD, 3);

        assertNotEquals(before, ben.asks(List.of(), List.of()).epoch());
    }

    @Test
    void takesNothingFromALaptopOfAnotherEpoch() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        amara.epoch = new UUID(1, 2);

        var answered = amara.answer(List.of(amara.writers.note(Service.AMARA, "Quiet day.")));

        assertEquals(NotYet.EPOCH, ((NotYet) answered.outcomes().getFirst()).key());
        assertEquals(3, service.seq());
    }

    /// Amara wrote, Ben read it, the service forgot, Amara's laptop is gone: Ben brings it back.
    @Test
    void getsBackFromAnotherLaptopWhatItForgot() {
        var amara = service.amara();
        var written = new ArrayList<>(amara.writers.begin(Service.AMARA));
        written.add(amara.writers.note(Service.AMARA, "Quiet day."));
        written.add(amara.writers.note(Service.AMARA, "Loud day."));
        amara.sends(written);
        var ben = service.ben();
        var held = ben.reads().changes();

        Rows.forget(service.database, Service.HOUSEHOLD, 2);
        ben.answered(ben.asks(List.of(), List.of()));
        var missing = ben.answered(ben.asks(List.of(), known(written))).missing();
        ben.cursor = "";
        var outcomes = ben.offers(held.subList(2, 5).stream().map(EpochContract::again).toList());

        assertEquals(written.subList(2, 5).stream().map(it -> it.change().id()).toList(), missing);
        assertEquals(List.of(3L, 4L, 5L), outcomes.outcomes().stream().map(Service::seq).toList());
        assertEquals(
                held.stream().map(Delivered::json).toList(),
                service.jo().reads().changes().stream().map(Delivered::json).toList());
    }

    @Test
    void takesBackByItsReceiptWhatTheRulesWouldNotAllowToday() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = amara.writers.note(new UUID(0x7000, 99), "Quiet day.");
        var receipt =
                new Receipts(service.keys)
                        .of(
                                Service.HOUSEHOLD,
                                note.change().id(),
                                Hashes.sha256().digest(note.payload()));
        var offer = Writers.offer(note);

        var forged = new Offer(offer.json(), null, receipt.substring(1) + "A");
        var genuine = new Offer(offer.json(), null, receipt);

        assertEquals(NotYet.PERSON, key(amara.offers(List.of(forged)).outcomes().getFirst()));
        assertEquals(4, Service.seq(amara.offers(List.of(genuine)).outcomes().getFirst()));
    }

    @Test
    void countsOnACopyThatWasMadeElsewhereForWhatHadSettledThen() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        service.clock.pass(660);
        var begun = service.clock.instant();
        amara.sends(amara.writers.note(Service.AMARA, "Quiet day."));
        service.clock.pass(60);
        var backups = new Backups(service.database, service.clock);

        assertEquals(new Copied.Verified(1, 3), backups.heldIn(begun, "administrator"));
        backups.heldIn(begun.minusSeconds(660), "administrator");

        assertEquals(3, amara.reads().durableSeq());
    }

    @Test
    void missesWhatItHoldsWithOtherBytes() {
        var amara = service.amara();
        var begun = amara.writers.begin(Service.AMARA);
        amara.sends(begun);
        var first = begun.getFirst().change().id();

        var reply = amara.asks(List.of(), List.of(new Known(first, "another hash")));

        assertEquals(List.of(first), reply.households().getFirst().missing());
    }

    private static Offer again(Delivered delivered) {
        return new Offer(delivered.json(), delivered.signature(), delivered.receipt());
    }

    private static List<Known> known(List<Written> written) {
        return written.stream()
                .map(it -> new Known(it.change().id(), Wire.text(sha256(it))))
                .toList();
    }

    private static byte[] sha256(Written written) {
        return Hashes.sha256().digest(written.payload());
    }

    private static String key(Outcome outcome) {
        return ((NotYet) outcome).key();
    }
}
