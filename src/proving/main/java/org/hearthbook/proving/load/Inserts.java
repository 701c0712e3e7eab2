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

/// Stores changes as fast as the service can, and lets pgbench insert the same rows, in turn.
@Command(
        name = "inserts",
        mixinStandardHelpOptions = true,
        description = {
            "Stores changes as fast as the service can, and lets pgbench insert the same rows, in",
            "turn. The share is the service's part of pgbench's rows a second; the limit is 0.6."
        })
final class Inserts implements Callable<Integer> {

    private static final double LEAST = 0.6;

    /// One round, as it is printed.
    record Round(
            String what, long serviceRowsEachSecond, long pgbenchRowsEachSecond, double share) {}

    @Mixin private final County county = new County();

    @Option(names = "--postgres", required = true, paramLabel = "URL")
    private String postgres = "";

    @Option(names = "--clients", defaultValue = "8", paramLabel = "N")
    private int clients = 8;

    @Option(names = "--rows", defaultValue = "100", paramLabel = "N")
    private int rows = 100;

    @Option(names = "--seconds", defaultValue = "10", paramLabel = "N")
    private int seconds = 10;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N")
    private int rounds = 3;

    @Override
    public Integer call() throws Exception {
        var visitors = county.enrolled(county.grow(clients));
        var pgbench = new Pgbench(postgres, Files.createTempDirectory("pgbench"));
        var payload = Pages.samplePayload();
        var shares = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var ours = stored(visitors);
            var theirs = pgbench.rowsEachSecond(clients, rows, payload, seconds);
            shares.add(ours / theirs);
            var what = "inserts in pages of " + rows;
            Load.print(new Round(what, Math.round(ours), Math.round(theirs), ours / theirs));
        }
        visitors.forEach(Visitor::close);
        return shares.stream().sorted().skip(rounds / 2).findFirst().orElse(0.0) >= LEAST ? 0 : 1;
    }

    private double stored(List<Visitor> visitors) throws InterruptedException, ExecutionException {
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
}
