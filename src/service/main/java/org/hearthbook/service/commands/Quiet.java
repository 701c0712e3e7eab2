package org.hearthbook.service.commands;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Keeps what libraries say about themselves off an administrator's screen. Our own words say what
/// happened and what to do.
final class Quiet {

    private static final List<Logger> LOUD =
            Stream.of("com.zaxxer.hikari", "org.flywaydb", "org.jdbi", "software.amazon")
                    .map(Logger::getLogger)
                    .toList();

    private Quiet() {}

    static void now() {
        LOUD.forEach(it -> it.setLevel(Level.OFF));
    }
}
