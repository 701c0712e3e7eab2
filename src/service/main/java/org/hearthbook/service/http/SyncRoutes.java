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
            answer(asked, reply.at(reply.at().truncatedTo(ChronoUnit.SECONDS)));
        } catch (Unanswerable because) {
            throw new Declined(because.problem());
        }
    }

    /// A laptop that says what it heard last is told in few bytes that it is still so.
    private static void answer(Asked asked, SyncReply reply) {
        var heard = asked.header(SyncReply.SAME);
        if (heard.isPresent() && reply.isQuiet() && heard.get().equals(reply.tag())) {
            var again = new SyncReply(reply.epoch(), reply.at(), List.of(), List.of(), null);
            asked.tell(SyncReply.SAME, "1");
            asked.reply(200, again);
        } else {
            asked.reply(200, reply);
        }
    }
}
