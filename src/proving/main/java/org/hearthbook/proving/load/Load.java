package org.hearthbook.proving.load;

import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.proving.Times;
import org.hearthbook.service.store.Database;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Sends a county of laptops to a running service and prints each figure as one line of JSON.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Sends many made-up laptops to a running service and prints each figure as JSON.",
            "It adds made-up households to the service's database: never use it on a real one."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Load {

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
            description = "When who comes within the minute (${DEFAULT-VALUE}).")
    private long seed = 1;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Load()).execute(arguments));
    }

    @Command(
            name = "first-sync",
            description = "Lets laptops enrol and send their first book, all within one minute.")
    int firstSync(
            @Option(names = "--laptops", defaultValue = "300", paramLabel = "N") int laptops,
            @Option(names = "--changes", defaultValue = "100", paramLabel = "N") int changes,
            @Option(names = "--within", defaultValue = "60", paramLabel = "SECONDS") int within)
            throws Exception {
        var codes = grown(laptops);
        var times = new Times();
        var tally = run(codes, within, (visitor, code) -> come(visitor, code, changes, times));
        print("first sync of " + laptops + " laptops", times, tally);
        return tally.get("failed") == 0 && tally.get("accepted") == (long) laptops * changes
                ? 0
                : 1;
    }

    @Command(
            name = "polls",
            description =
                    "Lets enrolled laptops of a large county ask what is new, and nothing is.")
    int polls(
            @Option(names = "--households", defaultValue = "35000", paramLabel = "N") int crowd,
            @Option(names = "--laptops", defaultValue = "1200", paramLabel = "N") int laptops,
            @Option(names = "--each-second", defaultValue = "120", paramLabel = "N") int rate,
            @Option(names = "--seconds", defaultValue = "60", paramLabel = "N") int seconds)
            throws Exception {
        try (var database = Database.open(databaseUrl)) {
            new Town(database).crowd(crowd - laptops);
        }
        var visitors = enrolled(grown(laptops));
        var times = new Times();
        var polls = new ArrayList<Callable<Long>>();
        for (var at = 0; at < rate * seconds; at++) {
            var visitor = visitors.get(at % visitors.size());
            polls.add(() -> timed(times, visitor::poll));
        }
        var tally = spread(polls, Duration.ofSeconds(seconds), false);
        visitors.forEach(Visitor::close);
        print(rate + " idle polls a second", times, tally);
        return tally.get("failed") == 0 ? 0 : 1;
    }

    @Command(
            name = "one-large",
            description = "Lets one household send a large book while small ones send theirs.")
    int oneLarge(
            @Option(names = "--changes", defaultValue = "50000", paramLabel = "N") int changes,
            @Option(names = "--laptops", defaultValue = "100", paramLabel = "N") int laptops)
            throws Exception {
        var codes = grown(laptops + 1);
        var large = new Times();
        var small = new Times();
        try (var visitor = new Visitor(new ServiceAddress(service));
                var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var code = codes.getLast();
            var sending = together.submit(() -> come(visitor, code, changes, large));
            var others = codes.subList(0, laptops);
            var tally = run(others, 20, (it, its) -> come(it, its, 100, small));
            print("100 changes of " + laptops + " small households meanwhile", small, tally);
            print("one book of " + changes, large, Map.of("accepted", sending.get()));
        }
        return 0;
    }

    @Command(
            name = "inserts",
            description = {
                "Stores changes as fast as the service can, and lets pgbench insert the same rows,",
                "in turn; the ratio is the service's share of pgbench's rows a second."
            })
    int inserts(
            @Option(names = "--postgres", required = true, paramLabel = "URL") String postgres,
            @Option(names = "--clients", defaultValue = "8", paramLabel = "N") int clients,
            @Option(names = "--rows", defaultValue = "100", paramLabel = "N") int rows,
            @Option(names = "--seconds", defaultValue = "10", paramLabel = "N") int seconds,
            @Option(names = "--rounds", defaultValue = "3", paramLabel = "N") int rounds)
            throws Exception {
        var visitors = enrolled(grown(clients));
        var folder = Files.createTempDirectory("pgbench");
        var payload = Pages.samplePayload();
        var pgbench = new Pgbench(postgres, folder);
        var shares = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var ours = stored(visitors, rows, seconds);
            var theirs = pgbench.rowsEachSecond(clients, rows, payload, seconds);
            shares.add(ours / theirs);
            say(
                    Map.of(
                            "what",
                            "inserts in pages of " + rows,
                            "serviceRowsEachSecond",
                            Math.round(ours),
                            "pgbenchRowsEachSecond",
                            Math.round(theirs),
                            "share",
                            Math.round(ours / theirs * 1000) / 1000.0));
        }
        visitors.forEach(Visitor::close);
        shares.sort(null);
        return shares.get(shares.size() / 2) >= 0.6 ? 0 : 1;
    }

    private static double stored(List<Visitor> visitors, int rows, int seconds)
            throws InterruptedException, ExecutionException {
        var begun = System.nanoTime();
        var end = begun + seconds * 1_000_000_000L;
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<Long>>();
            for (var visitor : visitors) {
                sending.add(together.submit(() -> visitor.sendUntil(end, rows)));
            }
            var accepted = 0L;
            for (var sent : sending) {
                accepted += sent.get();
            }
            return accepted / ((System.nanoTime() - begun) / 1e9);
        }
    }

    /// What one laptop does. Gives how many changes were accepted.
    private interface Visit {
        long make(Visitor visitor, String code) throws Exception;
    }

    private static long come(Visitor visitor, String code, int changes, Times times)
            throws Exception {
        return timed(times, () -> enrolAndSend(visitor, code, changes));
    }

    private static int enrolAndSend(Visitor visitor, String code, int changes)
            throws InterruptedException {
        visitor.enrol(code);
        return visitor.firstSync(changes);
    }

    private static long timed(Times times, Callable<Integer> work) throws Exception {
        var begun = System.nanoTime();
        var done = work.call();
        var taken = System.nanoTime() - begun;
        synchronized (times) {
            times.add(taken);
        }
        return done;
    }

    private List<String> grown(int laptops) {
        try (var database = Database.open(databaseUrl)) {
            return new Town(database).grow(laptops);
        }
    }

    private List<Visitor> enrolled(List<String> codes) throws InterruptedException {
        var visitors = new ArrayList<Visitor>();
        for (var code : codes) {
            var visitor = new Visitor(new ServiceAddress(service));
            visitor.enrol(code);
            visitor.poll();
            visitors.add(visitor);
        }
        return visitors;
    }

    private Map<String, Long> run(List<String> codes, int within, Visit visit)
            throws InterruptedException {
        var visits = new ArrayList<Callable<Long>>();
        for (var code : codes) {
            visits.add(() -> made(code, visit));
        }
        return spread(visits, Duration.ofSeconds(within), true);
    }

    private long made(String code, Visit visit) throws Exception {
        try (var visitor = new Visitor(new ServiceAddress(service))) {
            return visit.make(visitor, code);
        }
    }

    /// Begins each of `works` at its moment within `time`: by chance, or one after the other.
    private Map<String, Long> spread(List<Callable<Long>> works, Duration time, boolean byChance)
            throws InterruptedException {
        var seeded = new SplittableRandom(seed);
        var begun = System.nanoTime();
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<Future<Long>>>();
            for (var at = 0; at < works.size(); at++) {
                var work = works.get(at);
                var moment =
                        byChance
                                ? seeded.nextLong(time.toMillis())
                                : time.toMillis() * at / works.size();
                results.add(later(clock, moment, () -> together.submit(work)));
            }
            var tally = tally(results);
            tally.put("milliseconds", (System.nanoTime() - begun) / 1_000_000);
            return tally;
        }
    }

    private static <T> Future<T> later(
            ScheduledExecutorService clock, long milliseconds, Callable<T> work) {
        return clock.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }

    private static Map<String, Long> tally(List<Future<Future<Long>>> results)
            throws InterruptedException {
        var tally = new LinkedHashMap<String, Long>();
        tally.put("failed", 0L);
        tally.put("accepted", 0L);
        for (var result : results) {
            try {
                tally.merge("accepted", result.get().get(), Long::sum);
            } catch (ExecutionException because) {
                System.err.println(because.getCause());
                tally.merge("failed", 1L, Long::sum);
            }
        }
        return tally;
    }

    private static void print(String what, Times times, Map<String, Long> tally) {
        var figure = new LinkedHashMap<String, Object>();
        figure.put("what", what);
        figure.put("times", times.count());
        figure.put("p50Milliseconds", Math.round(times.median() * 10) / 10.0);
        figure.put("p99Milliseconds", Math.round(times.at(0.99) * 10) / 10.0);
        figure.put("longestMilliseconds", Math.round(times.longest() * 10) / 10.0);
        figure.putAll(tally);
        say(figure);
    }

    private static void say(Map<String, Object> figure) {
        System.out.println(JsonMapper.shared().writeValueAsString(figure));
    }
}
