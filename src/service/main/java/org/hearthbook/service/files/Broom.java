package org.hearthbook.service.files;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Clears away, hour by hour, what was begun and never arrived whole. Several processes may each
/// have one: what is gone already is not missed.
public final class Broom implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.hearthbook.service");

    private final Uploads uploads;
    private final ScheduledExecutorService hours =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("sweep").daemon().factory());

    private Broom(Uploads uploads) {
        this.uploads = uploads;
    }

    /// Begins within the first hour of `uploads`.
    public static Broom sweeping(Uploads uploads) {
        var broom = new Broom(uploads);
        var _ = broom.hours.scheduleWithFixedDelay(broom::sweep, 5, 60, TimeUnit.MINUTES);
        return broom;
    }

    /// What it could not do now it does in an hour.
    private void sweep() {
        try {
            uploads.sweep();
        } catch (IOException | RuntimeException because) {
            LOG.log(Level.WARNING, "not swept", because);
        }
    }

    @Override
    public void close() {
        hours.shutdownNow();
    }
}
