package org.hearthbook.laptop.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A Java program in a process of its own, that can be spoken to and killed.
final class Program implements AutoCloseable {

    private static final int LONGEST_SECONDS = 300;
    private static final List<String> QUICK_START =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-XX:+UseSerialGC",
                    "-Xmx128m",
                    "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final PrintStream saying;
    private final BufferedReader hearing;

    private Program(Process process) {
        this.process = process;
        saying = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        hearing = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(Class<?> main, Path folder, String... more) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), folder.toString()));
        command.addAll(List.of(more));
        var building = new ProcessBuilder(command);
        var process = building.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.onExit()
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly());
        return new Program(process);
    }

    void say(String word) {
        saying.println(word);
    }

    String hear() throws IOException {
        return Objects.requireNonNull(hearing.readLine(), "The program ended");
    }

    /// Lets it run for a while, kills it in mid-act, and gives back every whole line it said.
    List<String> killAfter(long millis) throws IOException, InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The program ended by itself: " + process.exitValue());
        }
        kill();
        var said = hearing.readAllAsString();
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    }

    /// Through its handle: killed as a process, Java would also close what it has yet to be heard.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        saying.close();
        process.destroyForcibly();
    }
}
