package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Packs;

import java.util.List;

/// Giving out the service's own wording and rules, signed.
final class PackRoutes implements Routes {

    private final Database database;

    PackRoutes(Database database) {
        this.database = database;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/v1/pack", Access.ENROLLED, this::give));
    }

    private void give(Asked asked) {
        var pack =
                database.inTransaction(it -> new Packs(it).newest())
                        .orElseThrow(Problems::notFound);
        var tag = "\"" + pack.sha256() + "\"";
        var response = asked.answerByHand();
        response.header(HeaderNames.ETAG, tag);
        if (asked.header("If-None-Match").filter(tag::equals).isPresent()) {
            response.status(304).send();
            return;
        }
        response.header(HeaderNames.create("Pack-Signature"), pack.signature());
        asked.reply(200, pack.bytes(), "application/json");
    }
}
