package org.hearthbook.laptop.documents.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// A letter that no font here can draw: a box with its number, so that nobody thinks it absent.
final class MissingGlyph {

    private static final int WIDTH = 1300;
    private static final int HEIGHT = 1400;
    private static final int LINE = 70;
    private static final double DIGIT_SCALE = 0.32;

    private final Typeface digits;

    MissingGlyph(Typeface digits) {
        this.digits = digits;
    }

    Glyph draw(int codePoint) {
        var box = new Path2D.Float();
        rectangle(box, 100, 0, WIDTH - 100, HEIGHT, true);
        rectangle(box, 100 + LINE, LINE, WIDTH - 100 - LINE, HEIGHT - LINE, false);
        var number = "%04X".formatted(codePoint);
        var half = (number.length() + 1) / 2;
        write(box, number.substring(0, half), HEIGHT * 0.56);
        write(box, number.substring(half), HEIGHT * 0.14);
        return new Glyph(box, WIDTH);
    }

    private void write(Path2D box, String row, double height) {
        var wide = row.chars().map(digit -> digits.drawCodePoint(digit).advance()).sum();
        var pen = (WIDTH - wide * DIGIT_SCALE) / 2;
        for (var at = 0; at < row.length(); at++) {
            var glyph = digits.drawCodePoint(row.charAt(at));
            var place = AffineTransform.getTranslateInstance(pen, height);
            place.scale(DIGIT_SCALE, DIGIT_SCALE);
            box.append(new Path2D.Float(glyph.outline(), place), false);
            pen += glyph.advance() * DIGIT_SCALE;
        }
    }

    private static void rectangle(
            Path2D path, int left, int bottom, int right, int top, boolean clockwise) {
        path.moveTo(left, bottom);
        path.lineTo(clockwise ? left : right, clockwise ? top : bottom);
        path.lineTo(right, top);
        path.lineTo(clockwise ? right : left, clockwise ? bottom : top);
        path.closePath();
    }
}
