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
    public void reached(Step step, int done, int of) {
        told(0, 1, percentOf(step, done, of));
    }

    private static int percentOf(Step step, int done, int of) {
        var share = 100 / STEPS.size();
        return STEPS.indexOf(step) * share + (of == 0 ? share : share * done / of);
    }

    private synchronized void told(int part, int parts, int hundredths) {
        percent.accept((part * 100 + hundredths) / parts);
    }

    /// One of several documents that are made in turn.
    Progress part(int part, int parts) {
        return new Progress() {
            @Override
            public void reached(Step step, int done, int of) {
                told(part, parts, percentOf(step, done, of));
            }

            @Override
            public boolean isCancelled() {
                return isCancelled;
            }
        };
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
