package org.hearthbook.laptop.documents.pictures;

/// A picture ready to be printed: a JPEG of a sensible size that holds nothing but the picture.
public final class Picture {

    private final byte[] jpeg;
    private final int width;
    private final int height;

    Picture(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    public boolean isTall() {
        return height > width;
    }

    int longSide() {
        return Math.max(width, height);
    }
}
