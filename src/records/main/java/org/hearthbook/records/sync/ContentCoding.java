package org.hearthbook.records.sync;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.util.Native;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How a message is packed for the wire, by its name in `Content-Encoding` (RFC 9110). Everybody
/// knows gzip; Zstandard (RFC 8878) takes a tenth of the work, and is used between two that have
/// it. What is packed in pieces can be put together and unpacked as one.
public enum ContentCoding {

    /// Needs code that is made for the computer it runs on, and is not here on every one.
    ZSTD("zstd") {
        private static final int LEVEL = 1;

        /// 8 MiB: nobody can be made to keep more in mind while unpacking (RFC 9659).
        private static final int WINDOW_LOG = 23;

        @Override
        public byte[] pack(byte[] message) {
            return Zstd.compress(message, LEVEL);
        }

        @Override
        public InputStream unpacking(InputStream packed) throws IOException {
            return new ZstdInputStreamNoFinalizer(packed).setLongMax(WINDOW_LOG);
        }

        @Override
        boolean isHere() {
            return ZstdHere.IS_IT;
        }
    },

    /// With three fifths of the usual work, and a twentieth more bytes.
    GZIP("gzip") {
        @Override
        public byte[] pack(byte[] message) {
            var packed = new ByteArrayOutputStream(message.length / 2);
            try (var out = new Quicker(packed)) {
                out.write(message);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return packed.toByteArray();
        }

        @Override
        public InputStream unpacking(InputStream packed) throws IOException {
            return new GZIPInputStream(packed, BUFFER);
        }

        @Override
        boolean isHere() {
            return true;
        }
    };

    private static final class Quicker extends GZIPOutputStream {

        private static final int LEVEL = 3;

        Quicker(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }

    private static final class ZstdHere {

        static final boolean IS_IT = isLoaded();

        private static boolean isLoaded() {
            try {
                Native.load();
                return true;
            } catch (UnsatisfiedLinkError | ExceptionInInitializerError _) {
                // Made for no such computer, or nothing may be unpacked here: gzip does as well.
                return false;
            }
        }
    }

    private static final int BUFFER = 64 * 1024;

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /// Its name on the wire.
    public String token() {
        return token;
    }

    /// `message`, packed.
    public abstract byte[] pack(byte[] message);

    /// Unpacks as it is read; what is not packed so is an `IOException`.
    public abstract InputStream unpacking(InputStream packed) throws IOException;

    /// Whether this computer can do it.
    abstract boolean isHere();

    /// `packed`, unpacked.
    ///
    /// @param most bytes that may come out
    /// @throws IOException if more came out, if it is not packed so, or cut short
    public byte[] unpack(byte[] packed, int most) throws IOException {
        try (var in = unpacking(new ByteArrayInputStream(packed))) {
            var unpacked = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("more than was agreed on");
            }
            return unpacked;
        }
    }

    /// What this computer unpacks, as `Accept-Encoding` says it, the best first.
    public static String accepted() {
        return here().map(ContentCoding::token).collect(Collectors.joining(", "));
    }

    /// What `token` names, if this computer can do it.
    public static Optional<ContentCoding> named(String token) {
        return here().filter(it -> it.token.equals(token)).findFirst();
    }

    /// The best that both this computer and whoever sent this `Accept-Encoding` know.
    public static Optional<ContentCoding> bestOf(String acceptEncoding) {
        var theirs = Arrays.stream(acceptEncoding.split(",")).map(String::strip).toList();
        return here().filter(it -> theirs.contains(it.token)).findFirst();
    }

    private static Stream<ContentCoding> here() {
        return Stream.of(values()).filter(ContentCoding::isHere);
    }
}
