package org.hearthbook.service.http;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// A body as it comes: each time that more of it is awaited, the silence is measured.
final class HeardBody extends FilterInputStream {

    /// Where the body of one request is kept, should somebody begin to read it.
    static final class Holder {

        private final Silence silence;
        private @Nullable InputStream begun;

        Holder(Silence silence) {
            this.silence = silence;
        }

        InputStream hear(InputStream body) {
            var heard = new HeardBody(body, silence);
            begun = heard;
            return heard;
        }

        /// Reads what was begun to its end, for nothing.
        void readOn() {
            try {
                if (begun != null && begun.read() >= 0) {
                    begun.transferTo(OutputStream.nullOutputStream());
                }
            } catch (IOException because) {
                throw new UncheckedIOException(because);
            }
        }
    }

    private final Silence silence;

    private HeardBody(InputStream body, Silence silence) {
        super(body);
        this.silence = silence;
    }

    @Override
    public int read() throws IOException {
        try (var _ = silence.begin()) {
            return super.read();
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try (var _ = silence.begin()) {
            return super.read(bytes, from, length);
        }
    }

    /// Helidon reads on, too, when it closes a body.
    @Override
    public void close() throws IOException {
        try (var _ = silence.begin()) {
            super.close();
        }
    }
}
