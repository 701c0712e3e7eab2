package org.hearthbook.laptop.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What a file is by its first bytes, whatever its name says.
final class FileKind {

    /// How many first bytes are enough to tell.
    static final int ENOUGH = 16;

    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heif", "hevc", "hevx", "mif1", "msf1");
    private static final Set<String> MOVIE_BRANDS =
            Set.of("isom", "iso2", "mp41", "mp42", "qt  ", "m4v ", "3gp4", "3gp5", "avc1");

    private FileKind() {}

    /// The media type; `application/octet-stream` when it is none that is known here.
    static String of(byte[] start) {
        if (begins(start, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (begins(start, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "image/png";
        }
        if (begins(start, '%', 'P', 'D', 'F', '-')) {
            return "application/pdf";
        }
        return text(start, 4, 8).equals("ftyp")
                ? ofBrand(text(start, 8, 12))
                : "application/octet-stream";
    }

    private static String ofBrand(String brand) {
        var name = brand.toLowerCase(Locale.ROOT);
        if (HEIF_BRANDS.contains(name)) {
            return "image/heic";
        }
        return MOVIE_BRANDS.contains(name) ? "video/mp4" : "application/octet-stream";
    }

    private static boolean begins(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (var index = 0; index < expected.length; index++) {
            if ((start[index] & 0xFF) != expected[index]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] start, int from, int to) {
        return start.length < to
                ? ""
                : new String(Arrays.copyOfRange(start, from, to), StandardCharsets.ISO_8859_1);
    }
}
