package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.trying.Writers;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A laptop that asks of one household, and remembers what the service last told it.
final class Laptop {

    final Writers writers;
    final Caller caller;
    final UUID household;
    String cursor = "";
    @Nullable UUID epoch;
    int most = 1_000;
    private final SyncDesk desk;

    Laptop(SyncDesk desk, Caller caller, UUID household, Writers writers) {
        this.desk = desk;
        this.caller = caller;
        this.household = household;
        this.writers = writers;
    }

    /// The same laptop with what it remembers, at another desk.
    Laptop at(SyncDesk another) {
        var same = new Laptop(another, caller, household, writers);
        same.cursor = cursor;
        same.epoch = epoch;
        return same;
    }

    List<Outcome> sends(List<Written> changes) {
        return answer(changes).outcomes();
    }

    Outcome sends(Written change) {
        return sends(List.of(change)).getFirst();
    }

    Answered reads() {
        return answer(List.of());
    }

    Answered answer(List<Written> changes) {
        return offers(changes.stream().map(Writers::offer).toList());
    }

    Answered offers(List<Offer> offers) {
        return answered(asks(offers, List.of()));
    }

    Answered answered(SyncReply reply) {
        epoch = reply.epoch();
        var answered = reply.households().getFirst();
        cursor = answered.cursor();
        return answered;
    }

    SyncReply asks(List<Offer> offers, List<Known> known) {
        var asked = new AskedOf(household, cursor, offers, known);
        try {
            return desk.answer(
                    caller, new SyncRequest(caller.laptop(), epoch, List.of(asked), most));
        } catch (Unanswerable because) {
            throw new IllegalStateException(because);
        }
    }
}
