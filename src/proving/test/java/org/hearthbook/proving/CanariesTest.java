package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Whatever is written in a book is nowhere to be read on the disk, also after a kill in mid-act.
final class CanariesTest {

    private static final long SEED = 2027;
    private static final int WRITES_ON = 300;

    @TempDir Path home;

    @Test
    void areReadNowhereAfterTheProgramWasKilled() throws IOException, InterruptedException {
        for (var folder : List.of("tmp", "logs", "run")) {
            Files.createDirectory(home.resolve(folder));
        }

        writeAndKill();

        var told = Files.readString(home.resolve("logs").resolve("errors"));
        assertEquals("ready\n", Files.readString(home.resolve("logs").resolve("said")), told);
        assertTrue(size(home.resolve("book")) > 500_000, "Everything is in the book");
        assertEquals(List.of(), new Leaks(new Canaries(SEED).all()).in(home), "seed " + SEED);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(it -> it.toFile().length()).sum();
        }
    }

    private void writeAndKill() throws IOException, InterruptedException {
        var said = home.resolve("logs").resolve("said");
        var program =
                new ProcessBuilder(command())
                        .directory(home.resolve("run").toFile())
                        .redirectOutput(said.toFile())
                        .redirectError(home.resolve("logs").resolve("errors").toFile())
                        .start();
        try {
            while (program.isAlive() && Files.size(said) == 0) {
                program.waitFor(50, TimeUnit.MILLISECONDS);
            }
            program.waitFor(WRITES_ON, TimeUnit.MILLISECONDS);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /// With the options of the launchers that leave nothing readable behind.
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                CanaryProgram.class.getName(),
                home.resolve("book").toString(),
                String.valueOf(SEED));
    }

    @Test
    void wouldBeFoundHoweverTheyWereWrittenDown() throws IOException {
        var canary = new Canaries(SEED).next();
        var leaks = new Leaks(List.of(canary));
        var spellings = Leaks.spellings(canary);

        for (var number = 0; number < spellings.size(); number++) {
            var file = home.resolve("leak");
            Files.write(file, spellings.get(number));
            assertEquals(List.of("leak 1"), leaks.in(home), "spelling " + number);
        }
        Files.delete(home.resolve("leak"));
        Files.createFile(home.resolve(canary));
        assertEquals(List.of(canary + " 1"), leaks.in(home));
    }

    @Test
    void areFoundInsideBase64WhereverTheyBegin() throws IOException {
        var canary = new Canaries(SEED).next();
        for (var before : List.of("", "a", "ab", "abc")) {
            var text = (before + canary + "and so on").getBytes(StandardCharsets.UTF_8);
            Files.write(home.resolve("leak"), Base64.getEncoder().encode(text));

            assertEquals(List.of("leak 1"), new Leaks(List.of(canary)).in(home), before);
        }
    }
}
