package org.hearthbook.service.http;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the service writes down about its own work: ids, counts, durations and the codes of
/// problems. Never a name, a word of a record, a code, a token or an address that was asked for.
final class Journal {

    private static final Logger LOG = Logger.getLogger("org.hearthbook.service");

    private final Figures figures;

    Journal(Figures figures) {
        this.figures = figures;
    }

    /// One request, from when it came in.
    final class Visit {

        private final String route;
        private final long began = System.nanoTime();
        private @Nullable UUID enrolment;
        private @Nullable String problem;

        private Visit(String route) {
            this.route = route;
        }

        void by(UUID who) {
            enrolment = who;
        }

        void declined(String code) {
            problem = code;
        }

        void ended(int status) {
            var took = Duration.ofNanos(System.nanoTime() - began);
            figures.answered(route, status, took);
            var about = new LinkedHashMap<String, Object>();
            about.put("route", route);
            about.put("status", status);
            about.put("ms", took.toMillis());
            if (enrolment != null) {
                about.put("enrolment", enrolment.toString());
            }
            if (problem != null) {
                about.put("problem", problem);
            }
            write(Level.INFO, "answered", about, null);
        }
    }

    Visit visit(String route) {
        return new Visit(route);
    }

    /// Something that should not be. Of its cause only the kind and the place are written.
    void trouble(String route, Throwable because) {
        write(Level.SEVERE, "trouble", Map.of("route", route), because);
    }

    private static void write(
            Level level, String event, Map<String, Object> about, @Nullable Throwable because) {
        var line = new LogRecord(level, event);
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {about});
        line.setThrown(because);
        LOG.log(line);
    }
}
