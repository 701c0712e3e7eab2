package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads what comes in, never more of it than is allowed, packed or unpacked.
final class Bodies {

    /// As much at a time as makes the calls few.
    private static final int AT_ONCE = 64 * 1024;

    private Bodies() {}

    static byte[] read(ServerRequest request, int most) {
        if (request.headers().contentLength().orElse(0) > most) {
            throw Problems.tooLarge();
        }
        var encoding = request.headers().first(HeaderNames.CONTENT_ENCODING).orElse("identity");
        var body = request.content().inputStream();
        return switch (encoding) {
            case "identity" -> bounded(body, most);
            case "gzip" -> unpacked(body, most);
            default -> throw Problems.unknownEncoding();
        };
    }

    private static byte[] unpacked(InputStream packed, int most) {
        try (var stream = new GZIPInputStream(packed, AT_ONCE)) {
            return bounded(stream, most);
        } catch (ZipException | java.io.EOFException _) {
            throw Problems.notUnderstood("It is not gzip as it says.");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static byte[] bounded(InputStream stream, int most) {
        try {
            var bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problems.tooLarge();
            }
            return bytes;
        } catch (ZipException | java.io.EOFException _) {
            throw Problems.notUnderstood("It is not gzip as it says, or cut short.");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
