package org.hearthbook.laptop.documents.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How long the largest portfolio takes and how much memory, in figures.
@Tag("proving")
final class PortfolioSpeedTest {

    private static final long MOST_MILLISECONDS = 12_000;
    private static final long MOST_MEGABYTES = 512;

    @TempDir private Path folder;

    @Test
    void makesAHundredAndNinetyPagesWithAHundredPhotosInTimeAndMemory() throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx320m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargestPortfolio.class.getName(),
                                folder.resolve("portfolio.pdf").toString())
                        .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());

        var figures = Stream.of(told.strip().split(" ")).mapToLong(Long::parseLong).toArray();

        IO.println(
                "portfolio of %d pages with 100 photos: %d ms, %d MB"
                        .formatted(figures[0], figures[1], figures[2]));
        assertTrue(figures[0] >= 180, told);
        assertTrue(figures[1] <= MOST_MILLISECONDS, told);
        assertTrue(figures[2] <= MOST_MEGABYTES, told);
    }
}
