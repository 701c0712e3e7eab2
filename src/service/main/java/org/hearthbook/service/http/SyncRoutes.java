package org.hearthbook.service.http;

import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.Unanswerable;

import java.util.List;

/// Sending and fetching changes.
final class SyncRoutes implements Routes {

    private final Syncing syncing;

    SyncRoutes(Syncing syncing) {
        this.syncing = syncing;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v1/sync", Access.ENROLLED, this::sync));
    }

    private void sync(Asked asked) {
        var request = asked.message(SyncRequest.class, SyncRequest.MOST_BYTES);
        try {
            asked.reply(200, syncing.answer(asked.caller(), request));
        } catch (Unanswerable because) {
            throw new Declined(because.problem());
        }
    }
}
