package org.hearthbook.laptop.documents.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The parts of a JPEG: how large, how many colours, which way up, and what else it tells.
final class JpegFile {

    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int EXIF_HEADER = 6;
    private static final int ORIENTATION = 0x0112;

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int colours;
    private int orientation = 1;
    private int adobeTransform = -1;

    JpegFile(byte[] file) throws IOException {
        bare.write(0xFF);
        bare.write(START);
        var at = 2;
        while (at + 4 <= file.length) {
            var marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF) {
                throw new IOException("Not a JPEG segment");
            }
            if (marker == 0xFF) {
                at++;
            } else if (marker == SCAN) {
                bare.write(file, at, file.length - at);
                break;
            } else {
                at = segment(file, at, marker);
            }
        }
        if (width == 0 || height == 0) {
            throw new IOException("A JPEG without a picture");
        }
    }

    static boolean isJpeg(byte[] file) {
        return file.length > 3
                && (file[0] & 0xFF) == 0xFF
                && (file[1] & 0xFF) == START
                && (file[2] & 0xFF) == 0xFF;
    }

    /// The same picture without camera, place, comments or thumbnails.
    byte[] bare() {
        return bare.toByteArray();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// 1 for grey, 3 for colour, 4 for printing inks.
    int colours() {
        return colours;
    }

    /// How the camera was held (EXIF 2.3, tag 0x0112): 1 when the picture is the right way up.
    int orientation() {
        return orientation;
    }

    /// How Adobe says that inks are stored: 2 for luminance and black.
    int adobeTransform() {
        return adobeTransform;
    }

    private int segment(byte[] file, int at, int marker) {
        var length = unsignedShort(file, at + 2);
        if (isFrame(marker)) {
            height = unsignedShort(file, at + 5);
            width = unsignedShort(file, at + 7);
            colours = file[at + 9] & 0xFF;
        } else if (marker == EXIF) {
            readOrientation(ByteBuffer.wrap(file, at + 4, length - 2).slice());
        } else if (marker == ADOBE && length >= 14) {
            adobeTransform = file[at + 15] & 0xFF;
        }
        if (!isTelling(marker)) {
            bare.write(file, at, length + 2);
        }
        return at + 2 + length;
    }

    private void readOrientation(ByteBuffer exif) {
        if (exif.remaining() < EXIF_HEADER + 14 || exif.getInt(0) != 0x45786966) {
            return;
        }
        var tiff = exif.slice(EXIF_HEADER, exif.remaining() - EXIF_HEADER);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 0 || directory + 2 > tiff.limit()) {
            return;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + 12 * entry;
            if (at + 12 <= tiff.limit() && (tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                orientation = tiff.getShort(at + 8);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static boolean isTelling(int marker) {
        return (marker >= EXIF && marker <= 0xEF && marker != ADOBE) || marker == COMMENT;
    }

    private static int unsignedShort(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
