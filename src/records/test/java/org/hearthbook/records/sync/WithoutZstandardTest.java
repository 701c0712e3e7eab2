package org.hearthbook.records.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/// A computer for which Zstandard was not made, or where no library may be loaded.
final class WithoutZstandardTest {

    /// Says in a program of its own, in which nothing was loaded yet, how it packs.
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            var best = ContentCoding.bestOf("zstd, gzip").orElseThrow();
            var back = best.unpack(best.pack("made up".getBytes(UTF_8)), 100);
            System.out.println(ContentCoding.accepted() + ": " + new String(back, UTF_8));
        }
    }

    @Test
    void everythingGoesAsGzip() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                                java,
                                "-DZstdNativePath=/nowhere/at/all.so",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();

        var said = new String(program.getInputStream().readAllBytes(), UTF_8);

        assertEquals(0, program.waitFor());
        assertEquals("gzip: made up", said.strip());
    }
}
