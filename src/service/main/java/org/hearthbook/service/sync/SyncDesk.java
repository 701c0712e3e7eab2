package org.hearthbook.service.sync;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Positions;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Where laptops hand in what was written and ask what is new. Any number of processes can stand at
/// one database: nothing is remembered here between two requests.
public final class SyncDesk {

    private final Database database;
    private final InstantSource clock;
    private final Reception reception;
    private final Epochs epochs;
    private final Rounds rounds;

    public SyncDesk(Database database, ServiceKeys keys, InstantSource clock, FilesThere files) {
        var cursors = new Cursors(keys);
        this.database = database;
        this.clock = clock;
        this.reception = new Reception(database, cursors);
        this.epochs = new Epochs(database, keys, clock);
        this.rounds = new Rounds(database, clock, cursors, new Receipts(keys), files);
        epochs.begin();
    }

    /// How many changes the log of `household` holds.
    public long reached(UUID household) {
        var asked = new Positions.Asked(household, Cursor.BEGINNING.head());
        var found = new Positions(database).find(List.of(asked)).positions().get(household);
        return found == null ? 0 : found.seq();
    }

    /// Takes in what is offered and tells what is new, in every household that is asked of.
    ///
    /// @throws Unanswerable if the request is not one that can be answered; nothing was taken in
    public SyncReply answer(Caller caller, SyncRequest request) throws Unanswerable {
        var received = reception.receive(caller, request);
        var epoch = epochs.after(request.epoch(), received);
        var isSame = request.epoch() == null || request.epoch().equals(epoch);
        var answered =
                isSame && epoch.equals(received.epoch())
                        ? rounds.answer(caller, received, request.most())
                        : Anew.answer(received);
        return new SyncReply(epoch, clock.instant(), answered, received.outside(), received.pack());
    }
}
