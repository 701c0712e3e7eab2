package org.hearthbook.service.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What the service counts about itself. Nothing of it is about a person.
final class Figures {

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
    };

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /// A request was answered; `route` is the pattern of its path.
    void answered(String route, int status, Duration took) {
        Timer.builder("hearthbook.requests")
                .description("Requests answered")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(took);
    }

    /// What became of the changes in a request, and what went out.
    void synced(SyncReply reply) {
        for (var household : reply.households()) {
            handedOver(household.outcomes());
            changes("delivered", household.changes().size());
        }
    }

    /// What became of changes that were handed over.
    void handedOver(List<Outcome> outcomes) {
        outcomes.stream()
                .collect(Collectors.groupingBy(Figures::name, Collectors.counting()))
                .forEach(this::changes);
    }

    /// A file arrived whole.
    void fileArrived(long bytes) {
        count("hearthbook.files", "Files that arrived or were given out", "is", "arrived", 1);
        count("hearthbook.file.bytes", "Bytes of files", "is", "arrived", bytes);
    }

    /// A file, or a part of one, was given out.
    void fileGiven(long bytes) {
        count("hearthbook.files", "Files that arrived or were given out", "is", "given", 1);
        count("hearthbook.file.bytes", "Bytes of files", "is", "given", bytes);
    }

    /// All of it, as Prometheus reads it.
    String text() {
        return registry.scrape();
    }

    private void changes(String became, long number) {
        count("hearthbook.changes", "Changes by what became of them", "is", became, number);
    }

    private void count(String name, String about, String tag, String value, long number) {
        Counter.builder(name)
                .description(about)
                .tag(tag, value)
                .register(registry)
                .increment((double) number);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "accepted";
            case Outcome.Refused _ -> "refused";
            case Outcome.NotYet _ -> "notYet";
            case Outcome.Clash _ -> "clash";
        };
    }
}
