package org.hearthbook.laptop.documents.making;

import java.io.Serial;

/// Carries the person's wish to stop out of libraries that know nothing of it.
public final class Stopped extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Stopped() {
        super("Stopped by the person", null, false, false);
    }

    /// Stops here if the person has asked to.
    public static void checkNow(Progress progress) {
        if (progress.isCancelled()) {
            throw new Stopped();
        }
    }
}
