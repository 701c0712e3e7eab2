package org.hearthbook.laptop.documents.type;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.hearthbook.laptop.documents.making.LibraryLog;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One font file, opened to look up and draw its letters.
final class Typeface {

    static {
        LibraryLog.silence();
    }

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    private final int unitsPerEm;
    private final Map<String, List<ScriptFeature>> forms = new HashMap<>();

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

    /// What `feature` makes of glyphs in a row, such as `init` of a letter that begins a word.
    Optional<Integer> formOf(List<Integer> glyphs, String feature) {
        return forms.computeIfAbsent(feature, this::forms).stream()
                .filter(form -> form.canReplaceGlyphs(glyphs))
                .map(form -> form.getReplacementForGlyphs(glyphs))
                .findFirst();
    }

    private List<ScriptFeature> forms(String feature) {
        try {
            var table = font.getGsub();
            return table == null
                    ? List.of()
                    : table.getSupportedScriptTags().stream()
                            .map(table::getGsubData)
                            .filter(script -> script.isFeatureSupported(feature))
                            .map(script -> script.getFeature(feature))
                            .toList();
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
