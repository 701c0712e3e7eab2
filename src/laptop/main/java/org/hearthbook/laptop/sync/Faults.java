package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.keys.ClosedKey;
import org.hearthbook.laptop.store.StoreException;

/// What goes wrong in the background, where nobody waits for it.
final class Faults {

    private Faults() {}

    /// Tells whoever hears of what was not foreseen, as if it had ended this thread. A disk that is
    /// in trouble passes, and a book that was locked meanwhile is nothing wrong.
    static void tell(RuntimeException because) {
        if (!(because instanceof StoreException || because instanceof ClosedKey)) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, because);
        }
    }
}
