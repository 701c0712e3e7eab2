package org.hearthbook.laptop.documents.pictures;

import org.hearthbook.records.agreement.Mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a signature as it was drawn on the pad.
public final class Ink {

    private static final int WIDTH = 1200;
    private static final float PEN = 2.4f;

    private Ink() {}

    /// The strokes of a drawn mark on white.
    public static Picture of(Mark mark) {
        var scale = WIDTH / (double) Math.max(1, mark.width());
        var height = (int) Math.clamp(Math.round(mark.height() * scale), 1, WIDTH * 2L);
        var paper = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(scale, scale);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        mark.strokes().forEach(stroke -> pen.draw(line(stroke)));
        pen.dispose();
        return new Picture(png(paper), WIDTH, height);
    }

    private static Path2D line(Mark.Stroke stroke) {
        var line = new Path2D.Double();
        for (var point : stroke.points()) {
            if (line.getCurrentPoint() == null) {
                line.moveTo(point.x(), point.y());
            }
            line.lineTo(point.x(), point.y());
        }
        return line;
    }

    private static byte[] png(BufferedImage paper) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(paper, "png", output);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
        return bytes.toByteArray();
    }
}
