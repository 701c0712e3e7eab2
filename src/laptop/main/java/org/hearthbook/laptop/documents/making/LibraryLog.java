package org.hearthbook.laptop.documents.making;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the font and PDF libraries out of the log, where what they say could hold someone's words.
public final class LibraryLog {

    private static final List<Logger> LOUD =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private LibraryLog() {}

    /// From now on these libraries log nothing.
    public static void silence() {
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
