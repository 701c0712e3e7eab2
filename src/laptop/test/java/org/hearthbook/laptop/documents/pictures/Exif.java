package org.hearthbook.laptop.documents.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/// Adds what a phone writes into its photos.
final class Exif {

    private Exif() {}

    /// The photo with an EXIF part that tells the orientation and, after it, some words.
    static byte[] with(byte[] jpeg, int orientation, String words) {
        var text = words.getBytes(ISO_8859_1);
        var length = 2 + 6 + 8 + 2 + 12 + 4 + text.length;
        var photo = ByteBuffer.allocate(jpeg.length + length + 2);
        photo.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        photo.put("Exif\0\0".getBytes(ISO_8859_1));
        photo.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        photo.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        photo.putShort((short) orientation).putShort((short) 0).putInt(0).put(text);
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }
}
