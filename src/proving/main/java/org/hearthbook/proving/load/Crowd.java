package org.hearthbook.proving.load;

import org.hearthbook.proving.Times;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;

/// Many works done at once, each begun at its own moment.
final class Crowd {

    /// What came of them.
    ///
    /// @param accepted changes, over all works that came to an end
    record Tally(long accepted, long failed, long milliseconds) {}

    private final Times times = new Times();

    /// How long each work took.
    Times times() {
        return times;
    }

    /// Begins each of `works` at a moment that `seed` chooses within `time`.
    Tally byChance(List<Callable<Long>> works, Duration time, long seed) {
        var chance = new SplittableRandom(seed);
        return run(works, _ -> chance.nextLong(time.toMillis()));
    }

    /// Begins `works` one after the other, at the same distance from each other over `time`.
    Tally evenly(List<Callable<Long>> works, Duration time) {
        return run(works, at -> time.toMillis() * at / works.size());
    }

    private Tally run(List<Callable<Long>> works, IntToLongFunction moments) {
        var begun = System.nanoTime();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var doing = new ArrayList<CompletableFuture<Long>>();
            for (var at = 0; at < works.size(); at++) {
                doing.add(begin(works.get(at), moments.applyAsLong(at), together));
            }
            var failed = 0L;
            var accepted = 0L;
            for (var done : doing) {
                try {
                    accepted += done.join();
                } catch (CompletionException because) {
                    System.err.println(because.getCause());
                    failed++;
                }
            }
            return new Tally(accepted, failed, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private CompletableFuture<Long> begin(Callable<Long> work, long moment, Executor together) {
        var later = CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS, together);
        return CompletableFuture.supplyAsync(() -> timed(work), later);
    }

    private long timed(Callable<Long> work) {
        var begun = System.nanoTime();
        try {
            var done = work.call();
            var taken = System.nanoTime() - begun;
            synchronized (times) {
                times.add(taken);
            }
            return done;
        } catch (InterruptedException because) {
            Thread.currentThread().interrupt();
            throw new CompletionException(because);
        } catch (Exception because) {
            throw new CompletionException(because);
        }
    }
}
