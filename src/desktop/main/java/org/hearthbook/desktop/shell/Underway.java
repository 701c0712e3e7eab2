package org.hearthbook.desktop.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The work of one sitting and what it answers, so that the book is closed only when none is under
/// way any more: an answer may let go of a draft, or ask for more work.
final class Underway {

    private static final int PATIENCE_SECONDS = 20;

    private final Phaser parties = new Phaser(1);

    /// `executor`, with all that it is given counted until it is done.
    Executor counted(Executor executor) {
        return task -> execute(executor, task);
    }

    private void execute(Executor executor, Runnable task) {
        parties.register();
        executor.execute(() -> {
            try {
                task.run();
            } finally {
                parties.arriveAndDeregister();
            }
        });
    }

    /// Waits until everything that was begun is done, but not for ever.
    void finish() {
        try {
            parties.awaitAdvanceInterruptibly(parties.arrive(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException _) {
            // Work that hangs must not keep the book unlocked.
            return;
        }
    }
}
