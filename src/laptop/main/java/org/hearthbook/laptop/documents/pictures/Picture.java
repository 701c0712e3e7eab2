package org.hearthbook.laptop.documents.pictures;

/// A picture ready to be printed: a JPEG or PNG of a sensible size with nothing else in it.
public final class Picture {

    private final byte[] bytes;
    private final int width;
    private final int height;

    Picture(byte[] bytes, int width, int height) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isTall() {
        return height > width;
    }
}
