package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

import org.hearthbook.records.sync.ContentCoding;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Reads what comes in, never more of it than is allowed, packed or unpacked.
final class Bodies {

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
        if (encoding.equals("identity")) {
            return plain(came(body, most), beforeMuch);
        }
        var coding = ContentCoding.named(encoding).orElseThrow(Problems::unknownEncoding);
        return unpacked(coding, came(body, most), most, beforeMuch);
    }

    private static byte[] plain(byte[] bytes, Runnable beforeMuch) {
        if (bytes.length > LITTLE) {
            beforeMuch.run();
        }
        return bytes;
    }

    /// What is packed is all here, so whatever goes wrong is its own fault.
    private static byte[] unpacked(
            ContentCoding coding, byte[] packed, int most, Runnable beforeMuch) {
        try (var stream = coding.unpacking(new ByteArrayInputStream(packed))) {
            if (most <= LITTLE) {
                return bounded(stream, most);
            }
            var little = stream.readNBytes(LITTLE);
            if (little.length < LITTLE) {
                return little;
            }
            beforeMuch.run();
            var rest = bounded(stream, most - LITTLE);
            var whole = Arrays.copyOf(little, LITTLE + rest.length);
            System.arraycopy(rest, 0, whole, LITTLE, rest.length);
            return whole;
        } catch (IOException _) {
            throw Problems.notUnderstood("It is not packed as it says, or cut short.");
        }
    }

    private static byte[] came(InputStream body, int most) {
        try {
            return bounded(body, most);
        } catch (EOFException _) {
            throw Problems.notUnderstood("It is cut short.");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static byte[] bounded(InputStream stream, int most) throws IOException {
        var bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw Problems.tooLarge();
        }
        return bytes;
    }
}
