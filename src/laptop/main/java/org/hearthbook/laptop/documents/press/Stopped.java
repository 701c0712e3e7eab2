package org.hearthbook.laptop.documents.press;

import java.io.Serial;

/// Carries the person's wish to stop out of libraries that know nothing of it.
final class Stopped extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Stopped() {
        super("Stopped by the person", null, false, false);
    }

    static void checkNow(Progress progress) {
        if (progress.isCancelled()) {
            throw new Stopped();
        }
    }

    static boolean isCauseOf(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Stopped) {
                return true;
            }
        }
        return false;
    }
}
