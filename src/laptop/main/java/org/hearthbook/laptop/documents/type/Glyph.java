package org.hearthbook.laptop.documents.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The drawing of one piece of type, in 2,000 units to the em with y going up.
record Glyph(Path2D outline, int advance) {

    static final int UNITS_PER_EM = 2000;

    /// Nothing to see and no room taken: how joiners and direction marks are kept in a document.
    static final Glyph INVISIBLE = new Glyph(new Path2D.Float(), 0);

    static Glyph scaled(Path2D outline, double advance, double unitsPerEm) {
        var scale = UNITS_PER_EM / unitsPerEm;
        var moved = new Path2D.Float(outline, AffineTransform.getScaleInstance(scale, scale));
        return new Glyph(moved, (int) Math.round(advance * scale));
    }

    Glyph moved(double right, double up) {
        var moved = new Path2D.Float(outline, AffineTransform.getTranslateInstance(right, up));
        return new Glyph(moved, advance);
    }

    Glyph withAdvance(int newAdvance) {
        return new Glyph(outline, newAdvance);
    }

    /// This glyph with `other` drawn over it, taking the room that this one takes.
    Glyph with(Glyph other) {
        var both = new Path2D.Float(outline);
        both.append(other.outline, false);
        return new Glyph(both, advance);
    }

    Rectangle2D bounds() {
        return outline.getBounds2D();
    }
}
