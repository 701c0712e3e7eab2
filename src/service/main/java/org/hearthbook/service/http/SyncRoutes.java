package org.hearthbook.service.http;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Packs;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// Sending and fetching changes.
final class SyncRoutes implements Routes {

    private final SyncDesk desk;
    private final Database database;
    private final Figures figures;

    SyncRoutes(SyncDesk desk, Database database, Figures figures) {
        this.desk = desk;
        this.database = database;
        this.figures = figures;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v1/sync", Access.ENROLLED, this::sync));
    }

    private void sync(Asked asked) {
        var request = asked.message(SyncRequest.class, SyncRequest.MOST_BYTES);
        try {
            var reply = desk.answer(asked.caller(), request);
            figures.synced(reply);
            asked.reply(200, withPack(reply));
        } catch (Unanswerable because) {
            throw new Declined(because.problem());
        }
    }

    /// Names the content pack that is in force, so that a laptop knows when to fetch it.
    private SyncReply withPack(SyncReply reply) {
        var pack = database.inTransaction(it -> new Packs(it).newestHash()).orElse(null);
        var at = reply.at().truncatedTo(ChronoUnit.SECONDS);
        return new SyncReply(reply.epoch(), at, reply.households(), reply.outside(), pack);
    }
}
