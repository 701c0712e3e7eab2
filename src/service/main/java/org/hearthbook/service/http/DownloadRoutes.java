package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;

import org.hearthbook.service.files.Downloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Giving files out, whole or from where a laptop had come to.
final class DownloadRoutes implements Routes {

    private static final String FILE = "/v1/households/{household}/files/{sha256}";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{0,15})");

    /// Which bytes are meant.
    private record Part(long from, long length) {}

    private final Downloads downloads;
    private final Figures figures;

    DownloadRoutes(Downloads downloads, Figures figures) {
        this.figures = figures;
        this.downloads = downloads;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", FILE, Access.ENROLLED, this::give),
                new Route("HEAD", FILE, Access.ENROLLED, this::tell));
    }

    private void tell(Asked asked) {
        var response = asked.answerByHand();
        response.header(HeaderNames.CONTENT_LENGTH, Long.toString(size(asked)));
        response.status(200).send();
    }

    private void give(Asked asked) {
        var size = size(asked);
        var part = part(asked, size);
        try (var bytes =
                downloads
                        .open(household(asked), sha256(asked), part.from(), part.length())
                        .orElseThrow(Problems::notFound)) {
            var response = asked.answerByHand();
            response.header(HeaderNames.CONTENT_TYPE, "application/octet-stream");
            response.header(HeaderNames.CONTENT_LENGTH, Long.toString(part.length()));
            if (part.length() < size) {
                var last = part.from() + part.length() - 1;
                response.header(
                        HeaderNames.CONTENT_RANGE,
                        "bytes " + part.from() + "-" + last + "/" + size);
                response.status(206);
            }
            try (var out = response.outputStream()) {
                figures.fileGiven(bytes.transferTo(out));
            }
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static Part part(Asked asked, long size) {
        var range = RANGE.matcher(asked.header("Range").orElse(""));
        if (!range.matches()) {
            return new Part(0, size);
        }
        var from = Long.parseLong(range.group(1));
        var end = range.group(2);
        var last = end.isEmpty() ? size - 1 : Math.min(Long.parseLong(end), size - 1);
        if (from > last) {
            throw Problems.noSuchRange(size);
        }
        return new Part(from, last - from + 1);
    }

    private long size(Asked asked) {
        return downloads.size(household(asked), sha256(asked)).orElseThrow(Problems::notFound);
    }

    /// The household in the path, if the caller may read it. Any other answers as one that is not
    /// there.
    private static UUID household(Asked asked) {
        var household = asked.id("household");
        if (!asked.caller().reads().contains(household)) {
            throw Problems.notFound();
        }
        return household;
    }

    private static String sha256(Asked asked) {
        var sha256 = asked.text("sha256");
        if (!HASH.matcher(sha256).matches()) {
            throw Problems.notFound();
        }
        return sha256;
    }
}
