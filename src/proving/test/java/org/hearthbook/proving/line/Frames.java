package org.hearthbook.proving.line;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The window toolkit from outside: does things on its thread, and looks with every frame until
/// something is there.
final class Frames extends AnimationTimer {

    private static final long PATIENCE_SECONDS = 90;
    private static final long SECOND = 1_000_000_000;
    private static boolean isStarted;

    private final BooleanSupplier holds;
    private final Runnable meanwhile;
    private final CompletableFuture<Boolean> seen = new CompletableFuture<>();
    private long did;

    private Frames(BooleanSupplier holds, Runnable meanwhile) {
        this.holds = holds;
        this.meanwhile = meanwhile;
    }

    private static synchronized void startToolkit() {
        if (isStarted) {
            return;
        }
        isStarted = true;
        try {
            var ready = new CompletableFuture<Boolean>();
            Platform.startup(() -> ready.complete(true));
            await(ready);
        } catch (IllegalStateException _) {
            // Another test has started the toolkit; it serves us all.
        }
        Platform.setImplicitExit(false);
    }

    static <T> T on(Callable<T> task) {
        startToolkit();
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | AssertionError failure) {
                done.completeExceptionally(failure);
            }
        });
        return await(done);
    }

    static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Whether `holds` came true in time; does `meanwhile` about once a second until then.
    static boolean look(BooleanSupplier holds, Runnable meanwhile) {
        var looking = on(() -> begun(holds, meanwhile));
        try {
            return await(looking.seen);
        } catch (CompletionException _) {
            return false;
        } finally {
            on(() -> {
                looking.stop();
                return true;
            });
        }
    }

    private static Frames begun(BooleanSupplier holds, Runnable meanwhile) {
        var looking = new Frames(holds, meanwhile);
        looking.start();
        return looking;
    }

    @Override
    public void handle(long now) {
        if (holds.getAsBoolean()) {
            seen.complete(true);
            stop();
        } else if (now - did > SECOND) {
            did = now;
            meanwhile.run();
        }
    }
}
