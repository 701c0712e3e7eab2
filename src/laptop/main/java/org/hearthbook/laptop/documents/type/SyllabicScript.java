package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words of a script whose letters change shape and order within a syllable, such as Bengali.
final class SyllabicScript {

    private static final FontRenderContext EXACT =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final int VIRAMA = 9;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Family family;
    private final Sorts sorts;
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    SyllabicScript(Family family, Sorts sorts) {
        this.family = family;
        this.sorts = sorts;
    }

    void set(int[] word, StringBuilder typeset) {
        var text = Letters.text(word);
        var starts = syllableStarts(text);
        for (var start : starts) {
            var next = starts.higher(start);
            var syllable = text.substring(start, next == null ? text.length() : next);
            sorts.leftToRight(syllable, syllable, weight -> draw(syllable, weight))
                    .ifPresentOrElse(
                            sort -> typeset.appendCodePoint(sort.slot()),
                            () -> typeset.append(syllable));
        }
    }

    // Shaping tells which letters it drew together. A vowel sign never stands alone, and neither
    // does a letter that hangs on a virama.
    private NavigableSet<Integer> syllableStarts(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var shaped = shape(text, Weight.REGULAR);
        return IntStream.range(0, shaped.getNumGlyphs())
                .map(shaped::getGlyphCharIndex)
                .filter(start -> start == 0 || isFree(text, start, letters))
                .boxed()
                .collect(Collectors.toCollection(SyllabicScript::fromTheStart));
    }

    private static NavigableSet<Integer> fromTheStart() {
        return new TreeSet<>(Set.of(0));
    }

    private static boolean isFree(String text, int start, BreakIterator letters) {
        var before = text.codePointBefore(start);
        var joins = before == ZERO_WIDTH_JOINER || UCharacter.getCombiningClass(before) == VIRAMA;
        return letters.isBoundary(start) && !joins;
    }

    private Glyph draw(String syllable, Weight weight) {
        var shaped = shape(syllable, weight);
        var outline = new Path2D.Float(shaped.getOutline());
        outline.transform(AffineTransform.getScaleInstance(1, -1));
        var advance = shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
        return new Glyph(outline, (int) Math.round(advance));
    }

    private GlyphVector shape(String text, Weight weight) {
        var letters = text.toCharArray();
        return font(weight)
                .layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private Font font(Weight weight) {
        return fonts.computeIfAbsent(weight, this::open);
    }

    private Font open(Weight weight) {
        try (var file = new ByteArrayInputStream(family.bytes(weight))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) Glyph.UNITS_PER_EM);
        } catch (IOException | FontFormatException because) {
            throw new IllegalStateException(
                    "A font cannot be read: " + family.file(weight), because);
        }
    }
}
