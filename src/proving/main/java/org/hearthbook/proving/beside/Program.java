package org.hearthbook.proving.beside;

import org.hearthbook.proving.Shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program in a process of its own that is told what to do line by line, and answers each line
/// with one.
public final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private Program(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /// Starts `command`, which goes on with these arguments; a launcher finds this program's Java.
    public static Program start(List<String> command, String... arguments) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        var starting = new ProcessBuilder(whole);
        starting.environment().put("HEARTHBOOK_JAVA", Shipped.java());
        try {
            var errors = ProcessBuilder.Redirect.DISCARD;
            return new Program(starting.redirectError(errors).start());
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// The next line that it says by itself.
    public String line() {
        try {
            var line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("The program ended: " + process.info());
            }
            return line;
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// Tells it `order`, and waits for the answer.
    public String tell(String order) {
        orders.println(order);
        return line();
    }

    public Usage usage() {
        return Usage.of(process.pid());
    }

    /// Ends it as pulling the plug would.
    public void kill() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
