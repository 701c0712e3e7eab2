package org.hearthbook.laptop.documents.pictures;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Prints photos: small enough for paper, the right way up, nothing but the picture.
final class PhotoPrint {

    private static final int LONG_SIDE = 1200;
    private static final int LONG_SIDE_AS_IT_IS = 1700;
    private static final int LARGEST_AS_IT_IS = 400_000;
    private static final long MOST_PIXELS = 250_000_000;
    private static final float QUALITY = 0.8f;
    private static final double SHARPNESS = 1.5;

    static boolean isPng(byte[] file) {
        return file.length > 8 && file[0] == (byte) 0x89 && file[1] == 'P' && file[2] == 'N';
    }

    Picture jpeg(byte[] file) throws IOException {
        var jpeg = new JpegFile(file);
        var bare = jpeg.bare();
        var small = Math.max(jpeg.width(), jpeg.height()) <= LONG_SIDE_AS_IT_IS;
        var light = bare.length <= LARGEST_AS_IT_IS;
        if (small && light && jpeg.orientation() == 1 && jpeg.colours() < 4) {
            return new Picture(bare, jpeg.width(), jpeg.height());
        }
        return print(read("jpeg", bare, jpeg), jpeg.orientation());
    }

    Picture png(byte[] file) throws IOException {
        return print(read("png", file, null), 1);
    }

    /// The picture on white paper, at most as large as paper needs.
    Picture print(BufferedImage image, int orientation) throws IOException {
        var scale = Math.min(1.0, LONG_SIDE / (double) longSide(image));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var turned = orientation >= 5 && orientation <= 8;
        var paper =
                new BufferedImage(
                        turned ? height : width,
                        turned ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(upright(orientation, width, height));
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return new Picture(encode(paper), paper.getWidth(), paper.getHeight());
    }

    private static BufferedImage read(String format, byte[] file, @Nullable JpegFile jpeg)
            throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            var coarse = coarse(reader);
            return jpeg != null && jpeg.colours() == 4
                    ? Inks.mixed(reader.readRaster(0, coarse), jpeg.adobeTransform())
                    : reader.read(0, coarse);
        } finally {
            reader.dispose();
        }
    }

    // Reading every second or third pixel of a large photo keeps memory small.
    private static ImageReadParam coarse(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("More pixels than any camera makes");
        }
        var step = Math.max(1, (int) (Math.max(width, height) / (LONG_SIDE * SHARPNESS)));
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(step, step, 0, 0);
        return reading;
    }

    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage paper) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(paper, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static int longSide(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }
}
