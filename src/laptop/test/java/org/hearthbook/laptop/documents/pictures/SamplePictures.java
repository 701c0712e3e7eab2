package org.hearthbook.laptop.documents.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Made-up photos, as busy as real ones.
public final class SamplePictures {

    private SamplePictures() {}

    /// A photo as a camera would keep it.
    public static byte[] photo(int width, int height, long seed) {
        return encoded(drawn(width, height, seed), "jpeg");
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, stream);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
        return bytes.toByteArray();
    }

    static BufferedImage drawn(int width, int height, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(
                new GradientPaint(0, 0, new Color(0xDDE7EE), width, height, new Color(0x8A6B4A)));
        brush.fillRect(0, 0, width, height);
        for (var leaf = 0; leaf < 900; leaf++) {
            brush.setColor(new Color(random.nextInt(0x1000000)));
            var size = 4 + random.nextInt(Math.max(5, width / 12));
            brush.fillOval(random.nextInt(width), random.nextInt(height), size, size / 2 + 1);
        }
        brush.dispose();
        return image;
    }
}
