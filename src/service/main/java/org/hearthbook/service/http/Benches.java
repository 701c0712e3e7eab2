package org.hearthbook.service.http;

import org.hearthbook.records.sync.SyncRequest;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Room for large messages: so many are unpacked and worked on at once, and the others wait a while
/// for their turn, so that no crowd takes more memory than there is. Only what has come whole takes
/// any, so that nobody on a slow line keeps others out.
final class Benches {

    /// What a message may take until it is answered: its bytes, its texts, what is made of them.
    private static final long EACH = 6L * SyncRequest.MOST_BYTES;

    private static final int FEWEST = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SECONDS_TO_WAIT = 5;

    private final Semaphore free;
    private final Duration patience;

    /// @param patience how long somebody waits for one
    Benches(int count, Duration patience) {
        free = new Semaphore(count, true);
        this.patience = patience;
    }

    /// As many as half of this process's memory has room for.
    static Benches inThisMemory() {
        var room = Runtime.getRuntime().maxMemory() / 2 / EACH;
        return new Benches(Math.clamp(room, FEWEST, Integer.MAX_VALUE), PATIENCE);
    }

    /// Waits for one, and takes it.
    ///
    /// @throws Declined if none comes free in time
    void take() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw Problems.tooManyRequests(SECONDS_TO_WAIT);
    }

    /// Leaves it to whoever waits longest.
    void leave() {
        free.release();
    }
}
