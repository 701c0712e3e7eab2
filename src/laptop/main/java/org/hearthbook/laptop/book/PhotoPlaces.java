package org.hearthbook.laptop.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Takes out of a photo where it was taken: a home's address, or a child's school. It has to happen
/// before the file is hashed, since the hash is its name from then on.
final class PhotoPlaces {

    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

    private PhotoPlaces() {}

    /// Whether files of this kind may tell where they were made.
    static boolean areIn(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/heic");
    }

    /// The same picture without a place. Bytes that tell nothing stay as they are.
    static byte[] takenOut(String mediaType, byte[] file) {
        return mediaType.equals("image/jpeg") ? JpegPlaces.takenOut(file) : blanked(file);
    }

    /// In a HEIC the camera's notes lie somewhere as one block, which keeps its length.
    private static byte[] blanked(byte[] file) {
        var without = file.clone();
        for (var at = 0; at + EXIF.length < without.length; at++) {
            if (begins(without, at)) {
                CameraNotes.blankPlaces(without, at + EXIF.length, without.length);
            }
        }
        return without;
    }

    private static boolean begins(byte[] file, int at) {
        return file[at] == EXIF[0]
                && Arrays.equals(file, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }
}
