package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.sync.Wire;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/// The service's log: a line of JSON for each event. Of a fault only its kind and its place are
/// written, since what it says may quote what somebody wrote.
final class JsonLines extends Formatter {

    private static final int MOST_PLACES = 12;

    /// Held on to: Java forgets a logger that nobody holds, and with it what was asked of it.
    private static final Logger OURS = Logger.getLogger("org.hearthbook");

    /// Sends everything that is logged to `out`, to the last line.
    static void install(PrintStream out) {
        LogManager.getLogManager().reset();
        var handler = new Flushed(out);
        handler.setLevel(Level.ALL);
        var root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
        if (LogManager.getLogManager() instanceof LastingLog log) {
            log.last();
        }
    }

    @Override
    public String format(LogRecord event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().getName());
        var about = event.getParameters();
        if (about != null && about.length == 1 && about[0] instanceof Map<?, ?> fields) {
            line.put("event", event.getMessage());
            fields.forEach((name, value) -> line.put(name.toString(), value));
        } else {
            line.put("event", "library");
            line.put("from", String.valueOf(event.getLoggerName()));
        }
        if (event.getThrown() != null) {
            line.put("fault", event.getThrown().getClass().getName());
            line.put("places", places(event.getThrown()));
        }
        return new String(Wire.write(line), UTF_8) + "\n";
    }

    private static Object places(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(MOST_PLACES)
                .map(StackTraceElement::toString)
                .toList();
    }

    /// Each line goes out at once.
    private static final class Flushed extends StreamHandler {

        Flushed(PrintStream out) {
            super(out, new JsonLines());
        }

        @Override
        public synchronized void publish(LogRecord event) {
            super.publish(event);
            flush();
        }
    }
}
