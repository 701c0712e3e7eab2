package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads what comes in, never more of it than is allowed, packed or unpacked.
final class Bodies {

    /// As much at a time as makes the calls few.
    private static final int AT_ONCE = 64 * 1024;

    /// As much as any message may be at any time.
    private static final int LITTLE = 256 * 1024;

    private Bodies() {}

    /// What came, unpacked.
    ///
    /// @param most bytes, packed or unpacked
    /// @param beforeMuch is done before more than a little of it is unpacked, or worked on
    static byte[] read(ServerRequest request, int most, Runnable beforeMuch) {
        if (request.headers().contentLength().orElse(0) > most) {
            throw Problems.tooLarge();
        }
        var encoding = request.headers().first(HeaderNames.CONTENT_ENCODING).orElse("identity");
        var body = request.content().inputStream();
        return switch (encoding) {
            case "identity" -> plain(bounded(body, most), beforeMuch);
            case "gzip" -> unpacked(bounded(body, most), most, beforeMuch);
            default -> throw Problems.unknownEncoding();
        };
    }

    private static byte[] plain(byte[] bytes, Runnable beforeMuch) {
        if (bytes.length > LITTLE) {
            beforeMuch.run();
        }
        return bytes;
    }

    private static byte[] unpacked(byte[] packed, int most, Runnable beforeMuch) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed), AT_ONCE)) {
            if (most <= LITTLE) {
                return bounded(stream, most);
            }
            var little = start(stream, LITTLE);
            if (little.length < LITTLE) {
                return little;
            }
            beforeMuch.run();
            var rest = bounded(stream, most - LITTLE);
            var whole = Arrays.copyOf(little, LITTLE + rest.length);
            System.arraycopy(rest, 0, whole, LITTLE, rest.length);
            return whole;
        } catch (ZipException | EOFException _) {
            throw Problems.notUnderstood("It is not gzip as it says.");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static byte[] bounded(InputStream stream, int most) {
        var bytes = start(stream, most + 1);
        if (bytes.length > most) {
            throw Problems.tooLarge();
        }
        return bytes;
    }

    private static byte[] start(InputStream stream, int length) {
        try {
            return stream.readNBytes(length);
        } catch (ZipException | EOFException _) {
            throw Problems.notUnderstood("It is not gzip as it says, or cut short.");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
