package org.hearthbook.laptop.documents.type;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// One font file, opened to look up and draw its letters.
final class Typeface {

    static {
        FontLog.silence();
    }

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    private final int unitsPerEm;

    Typeface(byte[] file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            lookup = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// The number of the glyph for a code point, 0 where there is none.
    int glyphFor(int codePoint) {
        return lookup.getGlyphId(codePoint);
    }

    boolean has(int codePoint) {
        return glyphFor(codePoint) != 0;
    }

    /// What `feature` makes of glyphs in a row, such as `init` of a letter that begins an Arabic word.
    Optional<Integer> formOf(List<Integer> glyphs, String feature) {
        try {
            var forms = font.getGsub();
            return forms == null
                    ? Optional.empty()
                    : forms.getSupportedScriptTags().stream()
                            .map(forms::getGsubData)
                            .filter(script -> script.isFeatureSupported(feature))
                            .map(script -> script.getFeature(feature))
                            .filter(form -> form.canReplaceGlyphs(glyphs))
                            .map(form -> form.getReplacementForGlyphs(glyphs))
                            .findFirst();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    Glyph draw(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            var outline = data == null ? new Path2D.Float() : data.getPath();
            return Glyph.scaled(outline, font.getAdvanceWidth(glyph), unitsPerEm);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    Glyph drawCodePoint(int codePoint) {
        return draw(glyphFor(codePoint));
    }
}
