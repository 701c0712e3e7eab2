package org.hearthbook.laptop.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws photos and certificates, in memory alone.
final class Pictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final Color INK = new Color(0x2F3A4A);
    private static final Color PAPER = new Color(0xFFFDF6);

    private final long seed;

    Pictures(long seed) {
        this.seed = seed;
    }

    /// A landscape that nobody lives in.
    byte[] photo(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        var chance = new SplittableRandom(seed * 31 + number);
        sky(pen, chance);
        for (var hill = 0; hill < 4; hill++) {
            hill(pen, chance, HEIGHT * (5 + hill) / 10);
        }
        for (var tree = 0; tree < 12; tree++) {
            tree(pen, chance);
        }
        pen.dispose();
        return jpeg(image);
    }

    private static void sky(Graphics2D pen, RandomGenerator chance) {
        var hue = 0.5f + chance.nextFloat() * 0.15f;
        pen.setPaint(
                new GradientPaint(
                        0,
                        0,
                        Color.getHSBColor(hue, 0.5f, 0.95f),
                        0,
                        HEIGHT,
                        Color.getHSBColor(0.1f, 0.2f, 1f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(0.13f, 0.4f, 1f));
        pen.fillOval(chance.nextInt(WIDTH), chance.nextInt(HEIGHT / 3), 110, 110);
    }

    private static void hill(Graphics2D pen, RandomGenerator chance, int top) {
        pen.setColor(Color.getHSBColor(0.22f + chance.nextFloat() * 0.14f, 0.5f, 0.6f));
        var left = chance.nextInt(WIDTH) - WIDTH;
        pen.fillOval(left, top, WIDTH * 2, HEIGHT);
        pen.setColor(Color.getHSBColor(0.3f, 0.5f, 0.3f + chance.nextFloat() * 0.2f));
        for (var blade = 0; blade < 400; blade++) {
            var across = chance.nextInt(WIDTH);
            var down = top + HEIGHT / 3 + chance.nextInt(HEIGHT / 2);
            pen.drawLine(across, down, across + 3, down - 12);
        }
    }

    private static void tree(Graphics2D pen, RandomGenerator chance) {
        var across = chance.nextInt(WIDTH);
        var down = HEIGHT / 2 + chance.nextInt(HEIGHT / 2);
        pen.setColor(new Color(0x6B4F3A));
        pen.fillRect(across - 6, down - 60, 12, 70);
        pen.setColor(Color.getHSBColor(0.25f + chance.nextFloat() * 0.1f, 0.6f, 0.5f));
        pen.fillOval(across - 45, down - 150, 90, 110);
    }

    /// A certificate with `lines` on it, the second in large letters.
    byte[] certificate(List<String> lines) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(8));
        pen.drawRect(40, 40, WIDTH - 80, HEIGHT - 80);
        for (var line = 0; line < lines.size(); line++) {
            pen.setFont(new Font(Font.SERIF, Font.PLAIN, line == 1 ? 56 : 36));
            var wide = pen.getFontMetrics().stringWidth(lines.get(line));
            pen.drawString(lines.get(line), (WIDTH - wide) / 2, 220 + line * 120);
        }
        pen.dispose();
        return jpeg(image);
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
