package org.hearthbook.desktop.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The work of one sitting, so that the book is closed only when none is under way any more.
final class Underway implements Executor {

    private static final int PATIENCE_SECONDS = 20;

    private final Executor work;
    private final Phaser parties = new Phaser(1);

    Underway(Executor work) {
        this.work = work;
    }

    @Override
    public void execute(Runnable task) {
        parties.register();
        work.execute(() -> {
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
