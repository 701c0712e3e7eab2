package org.hearthbook.laptop.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/// Goes through the segments of a JPEG (ITU T.81 annex B) and leaves out those that tell a place.
final class JpegPlaces {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int CAMERA = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int CAPTION = 0xED;
    private static final String EXIF = "Exif\0\0";
    private static final String MORE_PICTURES = "MPF\0";

    private final byte[] file;
    private final ByteArrayOutputStream kept;

    private JpegPlaces(byte[] file) {
        this.file = file.clone();
        this.kept = new ByteArrayOutputStream(file.length);
    }

    /// The picture without a place, or the whole file where it is not a JPEG as it should be.
    static byte[] takenOut(byte[] file) {
        return new JpegPlaces(file).takenOut();
    }

    private byte[] takenOut() {
        kept.write(file, 0, 2);
        var at = 2;
        while (at + 4 <= file.length && marker(at) != END) {
            if ((file[at] & 0xFF) != 0xFF) {
                break;
            }
            at = marker(at) == 0xFF ? keep(at, at + 1) : segment(at);
        }
        // What comes after the picture's end may be a second picture, or a film, with its place.
        keep(at, isEnd(at) ? at + 2 : file.length);
        return kept.toByteArray();
    }

    private int segment(int at) {
        var end = Math.min(at + 2 + length(at), file.length);
        if (marker(at) == SCAN) {
            return keep(at, endOfScan(end));
        }
        return tellsPlace(at, end) ? end : keep(at, end);
    }

    private boolean tellsPlace(int at, int end) {
        return switch (marker(at)) {
            case CAMERA ->
                    !begins(at + 4, EXIF)
                            || !CameraNotes.blankPlaces(file, at + 4 + EXIF.length(), end);
            case PROFILE -> begins(at + 4, MORE_PICTURES);
            case CAPTION -> true;
            default -> false;
        };
    }

    /// The scan's own bytes go on to the next marker that is no restart and no stuffing.
    private int endOfScan(int from) {
        var at = from;
        while (at + 1 < file.length && !isMarkerAfterScan(at)) {
            at++;
        }
        return at + 1 < file.length ? at : file.length;
    }

    private boolean isMarkerAfterScan(int at) {
        var marker = marker(at);
        var isRestart = marker >= 0xD0 && marker <= 0xD7;
        return (file[at] & 0xFF) == 0xFF && marker != 0 && marker != 0xFF && !isRestart;
    }

    private boolean isEnd(int at) {
        return at + 1 < file.length && (file[at] & 0xFF) == 0xFF && marker(at) == END;
    }

    private int keep(int from, int to) {
        kept.write(file, from, to - from);
        return to;
    }

    private boolean begins(int at, String words) {
        return at + words.length() <= file.length
                && new String(file, at, words.length(), ISO_8859_1).equals(words);
    }

    private int marker(int at) {
        return file[at + 1] & 0xFF;
    }

    private int length(int at) {
        return Math.max((file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF), 2);
    }
}
