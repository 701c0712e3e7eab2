package org.hearthbook.proving.load;

import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.service.store.Database;

import picocli.CommandLine.Option;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The service that is tried, and the made-up households that are added to it.
final class County {

    @Option(
            names = "--service",
            required = true,
            paramLabel = "URL",
            description = "Where the service answers, such as http://127.0.0.1:8470.")
    private URI service = URI.create("http://127.0.0.1:8470");

    @Option(
            names = "--database-url",
            required = true,
            paramLabel = "URL",
            description = "The service's database, to add the made-up households to.")
    private String databaseUrl = "";

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Who comes when (${DEFAULT-VALUE}).")
    private long seed = 1;

    long seed() {
        return seed;
    }

    /// Adds households; gives a code for each.
    List<String> grow(int households) {
        try (var database = Database.open(databaseUrl)) {
            return new Town(database).grow(households);
        }
    }

    /// Adds households to which no laptop comes.
    void crowd(int households) {
        try (var database = Database.open(databaseUrl)) {
            new Town(database).crowd(households);
        }
    }

    Visitor visitor() {
        return new Visitor(new ServiceAddress(service));
    }

    /// A laptop for each code, enrolled and up to date.
    List<Visitor> enrolled(List<String> codes) throws InterruptedException {
        var visitors = new ArrayList<Visitor>();
        for (var code : codes) {
            var visitor = visitor();
            visitor.enrol(code);
            visitor.poll();
            visitors.add(visitor);
        }
        return visitors;
    }

    /// For each code the work of a new laptop: to enrol and to send a book of `changes`.
    List<Callable<Long>> firstVisits(List<String> codes, int changes) {
        var visits = new ArrayList<Callable<Long>>();
        for (var code : codes) {
            visits.add(() -> firstVisit(code, changes));
        }
        return visits;
    }

    private long firstVisit(String code, int changes) throws InterruptedException {
        try (var visitor = visitor()) {
            visitor.enrol(code);
            return visitor.firstSync(changes);
        }
    }
}
