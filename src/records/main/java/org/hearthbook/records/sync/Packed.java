package org.hearthbook.records.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Packs messages for the wire: with three fifths of the usual work, and a twentieth more bytes.
public final class Packed extends GZIPOutputStream {

    private static final int LEVEL = 3;
    private static final int BUFFER = 16 * 1024;

    Packed(OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(LEVEL);
    }

    /// `message` as gzip.
    public static byte[] gzip(byte[] message) {
        var packed = new ByteArrayOutputStream(message.length / 2);
        try (var out = new Packed(packed)) {
            out.write(message);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
