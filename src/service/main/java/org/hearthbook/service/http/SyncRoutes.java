package org.hearthbook.service.http;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// Sending and fetching changes.
final class SyncRoutes implements Routes {

    private final SyncDesk desk;
    private final Figures figures;

    SyncRoutes(SyncDesk desk, Figures figures) {
        this.desk = desk;
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
            asked.reply(200, toTheSecond(reply));
        } catch (Unanswerable because) {
            throw new Declined(because.problem());
        }
    }

    /// What a laptop needs of the service's clock takes fewer bytes.
    private static SyncReply toTheSecond(SyncReply reply) {
        var at = reply.at().truncatedTo(ChronoUnit.SECONDS);
        return new SyncReply(reply.epoch(), at, reply.households(), reply.outside(), reply.pack());
    }
}
