package org.hearthbook.service.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Files put on a shelf by a program of its own, which is killed in the middle of its work.
final class KilledShelfTest {

    private static final int ROUNDS = 4;
    private static final int FILES_BEFORE_THE_END = 5;

    @TempDir private Path folder;

    /// Puts file after file and says the name of each that is there.
    static final class Program {

        public static void main(String[] arguments) throws IOException {
            var random = new Random();
            try (var shelf = new FilePlace.Folder(Path.of(arguments[0])).open()) {
                while (true) {
                    var bytes = new byte[3 * 1024 * 1024];
                    random.nextBytes(bytes);
                    var name = "files/" + Hashes.of(bytes);
                    shelf.put(name, new Bytes(bytes));
                    System.out.println(name);
                }
            }
        }
    }

    @Test
    void leavesNothingHalfNamed() throws IOException, InterruptedException {
        var said = new HashSet<String>();
        for (var round = 0; round < ROUNDS; round++) {
            said.addAll(runAndKill());
        }

        try (var shelf = new FilePlace.Folder(folder).open();
                var found = Files.list(folder.resolve("files"))) {
            var named = found.toList();
            for (var file : named) {
                assertEquals(
                        String.valueOf(file.getFileName()), Hashes.of(Files.readAllBytes(file)));
            }
            assertTrue(named.size() >= said.size());
            for (var name : said) {
                assertTrue(shelf.size(name).isPresent());
            }
            shelf.sweep("staged", Instant.parse("2999-01-01T00:00:00Z"));
        }
        try (var begun = Files.list(folder.resolve(".begun"))) {
            assertEquals(0, begun.count());
        }
    }

    private List<String> runAndKill() throws IOException, InterruptedException {
        var program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = program.inputReader(StandardCharsets.UTF_8)) {
            var said = out.lines().limit(FILES_BEFORE_THE_END).toList();
            program.destroyForcibly();
            program.waitFor();
            return said;
        }
    }
}
