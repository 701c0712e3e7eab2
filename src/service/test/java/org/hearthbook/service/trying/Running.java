package org.hearthbook.service.trying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A service in a process of its own, as it runs on a server.
public final class Running implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final Path log;
    private final URI address;

    private Running(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        out = process.inputReader(UTF_8);
        address = URI.create(out.readLine().replaceAll("Serving at ([^ ]*)\\. .*", "$1"));
    }

    /// Starts one that keeps all it has in `folder`.
    public static Running in(Path folder) throws IOException {
        var log = folder.resolve("log.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.hearthbook.service.Main",
                                "serve",
                                "--port",
                                "0",
                                "--data",
                                folder.resolve("data").toString())
                        .redirectError(log.toFile())
                        .start();
        return new Running(process, log);
    }

    public URI address() {
        return address;
    }

    /// Waits until it logged `words`: a line is written once its answer is out.
    public void waitFor(String words) throws IOException, InterruptedException {
        while (!Files.readString(log).contains(words)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("There is no " + words);
            }
        }
    }

    /// Asks it to stop, and does not wait.
    public void stop() {
        process.destroy();
    }

    /// Waits for its end. Gives its exit code.
    public int ended() throws InterruptedException {
        return process.waitFor();
    }

    /// Every line that it logged so far.
    public List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
