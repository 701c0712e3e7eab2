package org.hearthbook.proving.load;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stores changes as fast as the service can, and lets pgbench insert the same rows, in turn.
@Command(
        name = "inserts",
        mixinStandardHelpOptions = true,
        description = {
            "Stores changes as fast as the service can, and lets pgbench insert the same rows, in",
            "turn, into a table that grew as much. The share is the service's part of pgbench's",
            "rows a second; the limit is 0.6."
        })
final class Inserts implements Callable<Integer> {

    private static final double LEAST = 0.6;

    /// One round, as it is printed.
    ///
    /// @param serviceRows how many rows the service had stored before, and pgbench inserted
    record Round(
            String what,
            long serviceRows,
            long pgbenchRows,
            long serviceRowsEachSecond,
            long pgbenchRowsEachSecond,
            double share) {}

    @Mixin private final County county = new County();

    @Option(names = "--postgres", required = true, paramLabel = "URL")
    private String postgres = "";

    @Option(names = "--clients", defaultValue = "8", paramLabel = "N")
    private int clients = 8;

    @Option(
            names = "--rows",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Changes in a page; a laptop sends up to 1000 (${DEFAULT-VALUE}).")
    private int rows = 1_000;

    @Option(
            names = "--pages",
            defaultValue = "20",
            paramLabel = "N",
            description = "Pages of each client in a round (${DEFAULT-VALUE}).")
    private int pages = 20;

    @Option(
            names = "--warm-up",
            defaultValue = "2",
            paramLabel = "N",
            description = "Rounds of both before those that count (${DEFAULT-VALUE}).")
    private int warmUp = 2;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N")
    private int rounds = 3;

    private long storedBefore;
    private long insertedBefore;

    /// So many rows in so many seconds.
    private record Done(long stored, double seconds) {

        double eachSecond() {
            return stored / seconds;
        }
    }

    @Override
    public Integer call() throws Exception {
        var visitors = county.enrolled(county.grow(clients));
        var pgbench = new Pgbench(postgres, Files.createTempDirectory("pgbench"));
        var payload = Pages.samplePayload();
        for (var round = 0; round < warmUp; round++) {
            round(visitors, pgbench, payload);
        }
        var shares = new ArrayList<Double>();
        for (var at = 0; at < rounds; at++) {
            var round = round(visitors, pgbench, payload);
            shares.add(round.share());
            Load.print(round);
        }
        visitors.forEach(Visitor::close);
        return shares.stream().sorted().skip(rounds / 2).findFirst().orElse(0.0) >= LEAST ? 0 : 1;
    }

    /// Both store as many rows, so that both go on with tables that grew alike.
    private Round round(List<Visitor> visitors, Pgbench pgbench, byte[] payload) throws Exception {
        var ours = stored(visitors);
        var transactions = Math.max(1, Math.round(ours.stored() / (double) (clients * rows)));
        var theirs = pgbench.rowsEachSecond(clients, (int) transactions, rows, payload);
        var round =
                new Round(
                        clients + " laptops storing pages of " + rows,
                        storedBefore,
                        insertedBefore,
                        Math.round(ours.eachSecond()),
                        Math.round(theirs),
                        ours.eachSecond() / theirs);
        storedBefore += ours.stored();
        insertedBefore += clients * transactions * rows;
        return round;
    }

    /// Lets all send at once what they have prepared, until the first of them has nothing left.
    private Done stored(List<Visitor> visitors) throws InterruptedException, ExecutionException {
        visitors.parallelStream().forEach(it -> it.prepare(pages, rows));
        var isEnough = new AtomicBoolean();
        var begun = System.nanoTime();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<Long>>();
            for (var visitor : visitors) {
                sending.add(together.submit(() -> sent(visitor, isEnough)));
            }
            var accepted = 0L;
            for (var sent : sending) {
                accepted += sent.get();
            }
            return new Done(accepted, (System.nanoTime() - begun) / 1e9);
        }
    }

    private static long sent(Visitor visitor, AtomicBoolean isEnough) throws InterruptedException {
        var accepted = visitor.send(isEnough::get);
        isEnough.set(true);
        return accepted;
    }
}
