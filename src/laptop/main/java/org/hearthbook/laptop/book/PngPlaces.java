package org.hearthbook.laptop.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// Goes through the chunks of a PNG (ISO/IEC 15948) and leaves out those in which a camera or an
/// editor may tell a place, and whatever follows the picture's end.
final class PngPlaces {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "zTXt", "iTXt");

    private PngPlaces() {}

    /// The picture without a place; what is cut or no chunk stays as it is.
    static byte[] takenOut(byte[] file) {
        var chunks = ByteBuffer.wrap(file);
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        var at = SIGNATURE;
        while (at + AROUND <= file.length) {
            var type = new String(file, at + 4, 4, ISO_8859_1);
            var length = chunks.getInt(at) & 0xFFFFFFFFL;
            var end = (int) Math.min(at + AROUND + length, file.length);
            if (!TELLING.contains(type)) {
                kept.write(file, at, end - at);
            }
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
            at = end;
        }
        kept.write(file, at, file.length - at);
        return kept.toByteArray();
    }
}
