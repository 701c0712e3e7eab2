package org.hearthbook.proving;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How long a portfolio with its photos takes, and how much memory, in a fresh program that has no
/// more than the limit.
final class Portfolio {

    private static final double SECONDS = 12;
    private static final double MEGABYTES = 512;

    private final Stage stage;

    Portfolio(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() throws IOException {
        var out = Files.createTempDirectory("portfolio").resolve("portfolio.pdf");
        var line =
                Fresh.line(
                        Once.class, List.of("-Xmx512m"), stage.folder().toString(), out.toString());
        var seen = line.split(" ", -1);
        var size = Files.size(out);
        Files.delete(out);
        Files.delete(out.resolveSibling(""));
        var about =
                Map.<String, Object>of(
                        "pages", Long.parseLong(seen[2]), "megabytesOfPdf", size >> 20);
        return List.of(
                Figure.of("a portfolio: seconds", Long.parseLong(seen[0]) / 1e9, SECONDS, about),
                Figure.of(
                        "a portfolio: megabytes of heap at most",
                        Long.parseLong(seen[1]) / 1048576.0,
                        MEGABYTES,
                        about));
    }

    /// One portfolio: prints nanoseconds, bytes of heap at most, and pages.
    static final class Once {

        private Once() {}

        public static void main(String[] arguments) {
            var stage = Stage.made(Path.of(arguments[0]));
            try (var book = stage.open();
                    var words = Stage.words();
                    var open = Stage.signIn(book, words)) {
                var begun = System.nanoTime();
                var pages = pages(open, Path.of(arguments[1]));
                System.out.println((System.nanoTime() - begun) + " " + heap() + " " + pages);
            }
        }

        private static int pages(OpenBook open, Path out) {
            var documents = new Documents(it -> bytes(open, it), open.clock());
            var pressed =
                    documents.portfolio(
                            open.household(), open.pack(), open.me(), out, Progress.unwatched());
            if (pressed instanceof Pressed.Written(_, var pages)) {
                return pages;
            }
            throw new IllegalStateException("No portfolio: " + pressed);
        }

        private static byte[] bytes(OpenBook open, KeptFile file) throws IOException {
            try (var in = open.files().open(file)) {
                return in.readAllBytes();
            }
        }

        private static long heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(it -> it.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(it -> it.getUsed())
                    .sum();
        }
    }
}
