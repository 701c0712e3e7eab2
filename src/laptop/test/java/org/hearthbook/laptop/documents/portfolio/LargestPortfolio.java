package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.pictures.SamplePictures;
import org.hearthbook.laptop.documents.press.PdfPress;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.press.Pressed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the largest portfolio in a process of its own and tells what it took.
final class LargestPortfolio {

    private LargestPortfolio() {}

    public static void main(String[] arguments) throws IOException {
        var photos =
                IntStream.range(0, 5).mapToObj(it -> SamplePictures.photo(2400, 1800, it)).toList();
        var begun = System.nanoTime();
        var pressed = press(photos, Path.of(arguments[0]));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var pages = pressed instanceof Pressed.Written(_, var count) ? count : 0;
        IO.println(pages + " " + took.toMillis() + " " + mostMegabytes());
    }

    private static Pressed press(List<byte[]> photos, Path file) {
        var portfolio = SamplePortfolio.of("Amara Okafor", 100, 3, 1);
        var prints =
                Prints.of(
                        portfolio.files(),
                        it -> photos.get(Math.floorMod(it.id().hashCode(), photos.size())),
                        Progress.unwatched());
        var phrases = new Phrases(PortfolioPages.class, ZoneOffset.UTC);
        var manuscript = new PortfolioPages(portfolio, prints, phrases).manuscript(Instant.EPOCH);
        return new PdfPress().press(manuscript, file, Progress.unwatched());
    }

    // Everything that the process ever held, not its heap alone; known on Linux.
    private static long mostMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        }
    }
}
