package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the service writes down, in a program of its own: Java has one log for each.
final class JsonLinesTest {

    @TempDir private Path folder;

    /// Logs before and after memory was tidied.
    static final class Program {

        private static final String SECRET = "what somebody wrote";

        public static void main(String[] arguments) {
            JsonLines.install(System.err);
            log(Level.INFO, "before", null);
            tidyMemory();
            log(Level.INFO, "after", null);
            log(Level.SEVERE, "trouble", new IllegalStateException(SECRET));
            Logger.getLogger("org.elsewhere").info(SECRET);
            Logger.getLogger("org.elsewhere").warning(SECRET);
        }

        private static void log(Level level, String event, @Nullable Throwable because) {
            var line = new LogRecord(level, event);
            line.setParameters(new Object[] {Map.of("ms", 3)});
            line.setThrown(because);
            Logger.getLogger("org.hearthbook.tried").log(line);
        }

        private static void tidyMemory() {
            var gone = new WeakReference<>(new Object());
            while (gone.get() != null) {
                System.gc();
            }
        }
    }

    @Test
    void isWrittenAsLinesHoweverOftenMemoryIsTidied() throws IOException, InterruptedException {
        var log = run();
        var mapper = JsonMapper.builder().build();
        var lines = log.lines().map(mapper::readTree).toList();

        assertEquals(
                List.of("before", "after", "trouble", "library"),
                lines.stream().map(it -> it.get("event").asString()).toList());
        assertEquals(3, lines.getFirst().get("ms").asInt());
        assertEquals("java.lang.IllegalStateException", lines.get(2).get("fault").asString());
        assertEquals("org.elsewhere", lines.get(3).get("from").asString());
    }

    @Test
    void quotesNobody() throws IOException, InterruptedException {
        assertFalse(run().contains(Program.SECRET));
    }

    private String run() throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName())
                        .redirectError(log.toFile())
                        .start();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly());
        assertEquals(0, process.waitFor());
        var text = Files.readString(log, UTF_8);
        assertTrue(text.endsWith("\n"), text);
        return text;
    }
}
