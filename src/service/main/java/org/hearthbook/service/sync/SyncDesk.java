package org.hearthbook.service.sync;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;

import java.time.InstantSource;

/// Where laptops hand in what was written and ask what is new. Any number of processes can stand at
/// one database: nothing is remembered here between two requests.
public final class SyncDesk {

    private final Database database;
    private final ServiceKeys keys;
    private final InstantSource clock;
    private final FilesThere files;

    public SyncDesk(Database database, ServiceKeys keys, InstantSource clock, FilesThere files) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.files = files;
    }

    /// Takes in what is offered and tells what is new, in every household that is asked of.
    ///
    /// @throws Unanswerable if the request is not one that can be answered; nothing was taken in
    public SyncReply answer(Caller caller, SyncRequest request) throws Unanswerable {
        throw new UnsupportedOperationException();
    }
}
