package org.hearthbook.proving.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Many runs, one after another on each of some threads, and what they add up to.
final class Runs {

    private static final Path IN_MEMORY = Path.of("/dev/shm");

    private final long last;
    private final int acts;
    private final AtomicLong next;
    private final Tally tally = new Tally();
    private final Map<Promise, Long> tested = new EnumMap<>(Promise.class);
    private final Map<Long, List<String>> failures = new TreeMap<>();
    private long done;

    /// @param first the first seed
    /// @param last the last seed, which runs too
    Runs(long first, long last, int acts) {
        this.next = new AtomicLong(first);
        this.last = last;
        this.acts = acts;
    }

    void run(int threads) throws InterruptedException {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                all.add(workers.submit(this::work));
            }
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException because) {
            throw new IllegalStateException(because);
        }
    }

    private void work() {
        inFolder(this::runIn);
    }

    private void runIn(Path folder) {
        try (var rack = new Rack(folder)) {
            for (var seed = next.getAndIncrement(); seed <= last; seed = next.getAndIncrement()) {
                run(rack, seed);
            }
        }
    }

    private void run(Rack rack, long seed) {
        try {
            add(Run.of(rack, seed, acts, false));
        } catch (RuntimeException because) {
            fail(seed, because);
        }
    }

    private synchronized void add(Run run) {
        done++;
        tally.addAll(run.tally());
        for (var promise : Promise.values()) {
            tested.merge(promise, run.verdicts().tested(promise), Long::sum);
        }
        if (!run.isKept()) {
            failures.put(run.seed(), run.verdicts().complaints());
        }
    }

    private synchronized void fail(long seed, RuntimeException because) {
        done++;
        var where = List.of(because.getStackTrace()).stream().limit(6).toList();
        failures.put(seed, List.of(because + " at " + where));
    }

    /// Gives `work` an empty folder, in memory where there is one, and clears it away.
    static void inFolder(Consumer<Path> work) {
        try {
            var folder =
                    Files.isWritable(IN_MEMORY)
                            ? Files.createTempDirectory(IN_MEMORY, "simulation")
                            : Files.createTempDirectory("simulation");
            try {
                work.accept(folder);
            } finally {
                clear(folder);
            }
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    long done() {
        return done;
    }

    Tally tally() {
        return tally;
    }

    long tested(Promise promise) {
        return tested.getOrDefault(promise, 0L);
    }

    /// The seeds whose run broke a promise, with what it broke.
    Map<Long, List<String>> failures() {
        return failures;
    }
}
