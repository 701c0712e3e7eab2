package org.hearthbook.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class TrialRunTest {

    private static final String SAMPLE =
            "sample --book %s --families 1 --changes 100 --passphrase-file %s";

    @TempDir private Path folder;

    @Test
    void isAskedForByItsNameAndAScript() {
        assertTrue(TrialRun.isAskedBy("--trial-run", "script"));
        assertFalse(TrialRun.isAskedBy("--trial-run"));
        assertFalse(TrialRun.isAskedBy("--book", "script"));
    }

    @Test
    void makesABookLooksAtEveryPageOfItAndEndsByItself() throws Exception {
        var passphrase = written("passphrase", "made up for a trial run and nothing else");
        var book = folder.resolve("book");
        var said = new StringBuilder();

        var code =
                run(
                        written(
                                "script",
                                SAMPLE.formatted(book, passphrase),
                                "window " + book + " " + passphrase),
                        said);

        assertEquals(0, code, said::toString);
        assertTrue(Files.exists(book.resolve("book.db")), said::toString);
    }

    @Test
    void stopsAtTheFirstLineThatDoesNotEndWell() throws IOException {
        var after = folder.resolve("after");
        var passphrase = written("passphrase", "made up for a trial run and nothing else");

        var code =
                TrialRun.run(
                        written(
                                "script",
                                "check --book " + folder.resolve("no"),
                                SAMPLE.formatted(after, passphrase)));

        assertNotEquals(0, code);
        assertFalse(Files.exists(after));
    }

    @Test
    void doesNotUnderstandHalfAWindowOrAScriptThatIsNotThere() throws IOException {
        assertEquals(2, TrialRun.run(written("script", "window book")));
        assertEquals(2, TrialRun.run(folder.resolve("none")));
    }

    private Path written(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    /// Runs a script in a program of its own, without a screen.
    private static int run(Path script, StringBuilder said) throws Exception {
        var program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "--trial-run",
                                script.toString())
                        .redirectErrorStream(true)
                        .start();
        said.append(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return program.waitFor();
    }
}
