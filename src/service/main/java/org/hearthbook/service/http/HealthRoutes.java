package org.hearthbook.service.http;

import org.hearthbook.service.store.Database;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What load balancers and those who watch over the service ask.
final class HealthRoutes implements Routes {

    /// That the process runs, or that it can work.
    record Health(String is) {}

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Database database;
    private final Figures figures;
    private final Access forFigures;

    HealthRoutes(Database database, Figures figures, Access forFigures) {
        this.database = database;
        this.figures = figures;
        this.forFigures = forFigures;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/health/live", Access.ANYONE, HealthRoutes::live),
                new Route("GET", "/health/ready", Access.ANYONE, this::ready),
                new Route("GET", "/metrics", forFigures, this::figures));
    }

    private void figures(Asked asked) {
        asked.reply(200, figures.text().getBytes(StandardCharsets.UTF_8), PROMETHEUS);
    }

    private static void live(Asked asked) {
        asked.reply(200, new Health("live"));
    }

    private void ready(Asked asked) {
        if (!database.answers()) {
            throw Problems.notReady();
        }
        asked.reply(200, new Health("ready"));
    }
}
