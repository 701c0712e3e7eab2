package org.hearthbook.laptop.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Takes out of a photo or a film where it was taken: a home's address, or a child's school. It has
/// to happen before the file is hashed, since the hash is its name from then on.
final class PhotoPlaces {

    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

    private static final byte[] EDITORS_NOTES = "<x:xmpmeta".getBytes(ISO_8859_1);
    private static final byte[] EDITORS_END = "</x:xmpmeta>".getBytes(ISO_8859_1);

    private PhotoPlaces() {}

    /// Whether files of this kind may tell where they were made.
    static boolean areIn(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg", "image/png", "image/heic", "video/mp4" -> true;
            default -> false;
        };
    }

    /// The same picture or film without a place. Bytes that tell nothing stay as they are.
    static byte[] takenOut(String mediaType, byte[] file) {
        return switch (mediaType) {
            case "image/jpeg" -> JpegPlaces.takenOut(file);
            case "image/png" -> PngPlaces.takenOut(file);
            case "video/mp4" -> FilmPlaces.takenOut(file);
            default -> blanked(file);
        };
    }

    /// In a HEIC the notes of camera and editor lie somewhere, each as one block, which keeps its
    /// length.
    private static byte[] blanked(byte[] file) {
        var without = file.clone();
        for (var at = 0; at + EXIF.length < without.length; at++) {
            if (begins(without, at, EXIF)) {
                CameraNotes.blankPlaces(without, at + EXIF.length, without.length);
            } else if (begins(without, at, EDITORS_NOTES)) {
                Arrays.fill(without, at, endOfEditorsNotes(without, at), (byte) ' ');
            }
        }
        return without;
    }

    private static int endOfEditorsNotes(byte[] file, int from) {
        for (var at = from; at + EDITORS_END.length <= file.length; at++) {
            if (begins(file, at, EDITORS_END)) {
                return at + EDITORS_END.length;
            }
        }
        return from;
    }

    private static boolean begins(byte[] file, int at, byte[] mark) {
        return file[at] == mark[0]
                && at + mark.length <= file.length
                && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length);
    }
}
