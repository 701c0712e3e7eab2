package org.hearthbook.laptop.documents.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// Photos stored for printing presses, in four inks, mixed to the three colours of a screen.
final class Inks {

    private static final int LUMINANCE = 2;

    private Inks() {}

    /// Adobe stores inks inverted: 255 is no ink.
    static BufferedImage mixed(Raster inks, int adobeTransform) {
        var image =
                new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[inks.getWidth() * 4];
        for (var y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, row);
            for (var x = 0; x < inks.getWidth(); x++) {
                image.setRGB(x, y, mixed(row, 4 * x, adobeTransform == LUMINANCE));
            }
        }
        return image;
    }

    private static int mixed(int[] row, int at, boolean luminance) {
        var black = row[at + 3];
        if (!luminance) {
            return colour(row[at], row[at + 1], row[at + 2], black);
        }
        var light = row[at];
        var blue = row[at + 1] - 128;
        var red = row[at + 2] - 128;
        return colour(
                light + 1.402 * red,
                light - 0.34414 * blue - 0.71414 * red,
                light + 1.772 * blue,
                black);
    }

    private static int colour(double red, double green, double blue, int black) {
        return share(red, black) << 16 | share(green, black) << 8 | share(blue, black);
    }

    private static int share(double colour, int black) {
        return (int) (Math.clamp(colour, 0, 255) * black / 255);
    }
}
