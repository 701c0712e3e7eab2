package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Notes that are written by a program of its own, which is killed as soon as it says anything.
final class KilledCommandTest {

    private static final int ROUNDS = 3;

    @TempDir Path folder;

    /// The program.
    static final class Program {

        public static void main(String[] arguments) {
            System.exit(Commands.run(arguments, System.in, System.out, System.err));
        }
    }

    @Test
    void keepsEveryNoteWhoseIdItPrinted() throws IOException, InterruptedException {
        var pantry = new Pantry(folder.resolve("book"));
        pantry.begin();
        var printed = new ArrayList<UUID>();
        for (var round = 0; round < ROUNDS; round++) {
            printed.add(writeAndKill(pantry.folder(), "Round " + round));
        }

        try (var book = pantry.open();
                var amara = pantry.signIn(book)) {
            for (var round = 0; round < ROUNDS; round++) {
                var note = amara.household().note(printed.get(round)).orElseThrow();
                assertEquals("Round " + round, note.wording().text());
            }
            assertEquals(List.of(), amara.damage());
            assertTrue(amara.check().isWhole());
        }
    }

    private static UUID writeAndKill(Path book, String text)
            throws IOException, InterruptedException {
        var program =
                new ProcessBuilder(command(book))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = program.inputReader(StandardCharsets.UTF_8)) {
            type(program, Pantry.WORDS + "\n" + text);
            var id = UUID.fromString(String.valueOf(out.readLine()));
            program.destroyForcibly();
            return id;
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static void type(Process program, String text) throws IOException {
        try (var in = program.outputWriter(StandardCharsets.UTF_8)) {
            in.write(text);
        }
    }

    private static List<String> command(Path book) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                "notes",
                "--book",
                book.toString(),
                "--passphrase-file",
                "-",
                "--add",
                "-");
    }
}
