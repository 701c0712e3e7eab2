package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.documents.making.Progress;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Tells on the terminal how far a document is, and stops it on Ctrl-C: the program ends only when
/// what was half made is gone.
final class Stoppable implements Progress, AutoCloseable {

    private static final List<Step> STEPS = List.of(Step.values());
    private static final int SECONDS_TO_TIDY = 20;

    private final Terminal terminal;
    private final Percent percent;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread onEnd = new Thread(this::stop, "stop the document");
    private volatile boolean isCancelled;

    Stoppable(Terminal terminal) {
        this.terminal = terminal;
        percent = new Percent(terminal);
        Runtime.getRuntime().addShutdownHook(onEnd);
    }

    private void stop() {
        isCancelled = true;
        try {
            if (done.await(SECONDS_TO_TIDY, TimeUnit.SECONDS)) {
                terminal.say(System.lineSeparator() + Words.of("exportStopped"));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void reached(Step step, int done, int of) {
        var share = 100 / STEPS.size();
        percent.accept(STEPS.indexOf(step) * share + (of == 0 ? share : share * done / of));
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public void close() {
        done.countDown();
        if (!isCancelled) {
            // From here on the program ends as any other does.
            Runtime.getRuntime().removeShutdownHook(onEnd);
        }
    }
}
