package org.hearthbook.proving.simulation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Runs the simulation from many seeds and prints what happened and which promises were kept.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Runs laptops, people, a bad network and the service from many seeds.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every promise was kept", "1:one was not", "2:not understood"})
public final class Simulate implements Callable<Integer> {

    @Option(
            names = "--seeds",
            paramLabel = "A..B",
            defaultValue = "1..100",
            description = "The first and the last seed (${DEFAULT-VALUE}).")
    private String seeds = "1..100";

    @Option(
            names = "--acts",
            paramLabel = "N",
            defaultValue = "200",
            description = "How often somebody does something in each run (${DEFAULT-VALUE}).")
    private int acts = 200;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many runs go on at once (${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(
            names = "--trace",
            paramLabel = "SEED",
            description = "Prints every step of the run from this seed instead.")
    private Long trace = -1L;

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(new CommandLine(new Simulate()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        return trace < 0 ? runAll() : runOne();
    }

    private int runAll() throws InterruptedException {
        var ends = seeds.split("\\.\\.", -1);
        var first = Long.parseLong(ends[0]);
        var runs = new Runs(first, Long.parseLong(ends[ends.length - 1]), acts);
        var started = System.nanoTime();
        runs.run(threads);
        var seconds = (System.nanoTime() - started) / 1e9;
        runs.tally().counts().forEach((what, times) -> System.out.printf("%10d %s%n", times, what));
        for (var promise : Promise.values()) {
            System.out.printf(
                    "%10d times %-4s %s%n", runs.tested(promise), promise, promise.words());
        }
        runs.failures()
                .forEach((seed, told) ->
                        told.forEach(it -> System.out.printf("seed %d broke %s%n", seed, it)));
        System.out.printf(
                "%d runs of %d acts in %.1f s: %.1f a second; %d broke a promise%n",
                runs.done(), acts, seconds, runs.done() / seconds, runs.failures().size());
        return runs.failures().isEmpty() ? 0 : 1;
    }

    private int runOne() {
        var isKept = new boolean[1];
        Runs.inFolder(folder -> {
            try (var rack = new Rack(folder)) {
                var run = Run.of(rack, trace, acts, true);
                run.steps().forEach(System.out::println);
                run.verdicts().complaints().forEach(System.out::println);
                System.out.println("trace " + run.trace());
                isKept[0] = run.isKept();
            }
        });
        return isKept[0] ? 0 : 1;
    }
}
