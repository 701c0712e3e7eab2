package org.hearthbook.laptop.documents.press;

/// A picture ready to be printed: a JPEG or PNG of a sensible size that holds nothing but the picture.
public final class Picture {

    private final byte[] bytes;
    private final int width;
    private final int height;

    Picture(byte[] bytes, int width, int height) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    public boolean isTall() {
        return height > width;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bytes() {
        return bytes;
    }
}
