package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UCharacter;

import java.awt.geom.Rectangle2D;

/// Where an accent or vowel sign sits over or under the letter that it belongs to.
final class MarkPlacing {

    private static final double GAP = 60;

    private MarkPlacing() {}

    private enum Side {
        ABOVE,
        BELOW,
        WITHIN
    }

    /// The mark moved to its place on what is drawn already, taking no room of its own.
    static Glyph place(Glyph mark, int codePoint, Rectangle2D base) {
        var bounds = mark.bounds();
        var right = base.getCenterX() - bounds.getCenterX();
        var up =
                switch (side(codePoint)) {
                    case ABOVE -> Math.max(0, base.getMaxY() + GAP - bounds.getMinY());
                    case BELOW -> Math.min(0, base.getMinY() - GAP - bounds.getMaxY());
                    case WITHIN -> 0.0;
                };
        return mark.moved(right, up).withAdvance(0);
    }

    // Canonical combining classes of the Unicode standard, table 3-8 and the fixed classes of
    // Hebrew (10-26) and Arabic (27-35).
    private static Side side(int codePoint) {
        return switch (UCharacter.getCombiningClass(codePoint)) {
            case 19, 23, 26, 27, 28, 30, 31, 33, 34, 35, 36, 228, 230, 232, 234 -> Side.ABOVE;
            case 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 29, 32, 218, 220, 222, 233 ->
                    Side.BELOW;
            default -> Side.WITHIN;
        };
    }
}
