package org.hearthbook.laptop.documents.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

final class TypecaseTest {

    private final Typecase typecase = new Typecase();

    @Test
    void leavesOrdinaryWordsAsTheyAre() {
        assertEquals("We read together, Zoë & I.\n", typecase.set("We read together, Zoë & I.\n"));
        assertFalse(typecase.fonts().needsOwnFont());
    }

    @Test
    void setsTheSameWordsTheSameWayEveryTime() {
        assertEquals(typecase.set("سلام শ্রী ọ̀ 😀"), typecase.set("سلام শ্রী ọ̀ 😀"));
    }

    @Test
    void joinsTheLettersOfAnArabicWord() {
        var alone = typecase.set("ع");
        var together = typecase.set("ععع");

        assertEquals(3, together.length());
        assertNotEquals(alone.repeat(3), together);
        assertEquals(3, together.chars().distinct().count());
    }

    @Test
    void drawsLamAndAlefAsOneAndKeepsBoth() {
        var lamAlef = typecase.set("لا");

        assertEquals(2, lamAlef.length());
        assertTrue(explained().contains("<0644>"), "lam");
        assertTrue(explained().contains("<0627>"), "alef");
    }

    @Test
    void keepsASyllableTogether() {
        assertEquals(1, typecase.set("শ্রী").length());
        assertEquals(1, typecase.set("क्षि").length());
        assertTrue(explained().contains("<09B609CD09B009C0>"));
    }

    @Test
    void makesAFontWithEverythingThatItSet() throws Exception {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var words = new StringBuilder();
        for (var letter = 0; letter < 600; letter++) {
            words.appendCodePoint(random.nextInt(0x20, 0x2FFFF));
        }
        var typeset = typecase.set(words.toString());

        var font = font(typecase.fonts().own(Weight.REGULAR));

        var lookup = font.getUnicodeCmapLookup();
        typeset.codePoints()
                .filter(letter -> letter != '\n')
                .forEach(letter ->
                        assertNotEquals(
                                0,
                                lookup.getGlyphId(letter),
                                () -> "%04X, seed %d".formatted(letter, seed)));
    }

    @Test
    void showsALetterThatNoFontHasAsABoxWithItsNumber() {
        var drawn = new SingleLetters(new FontShelf(), new Sorts()).draw(0xAC00, Weight.REGULAR);

        assertTrue(drawn.bounds().getWidth() > 500);
    }

    @Test
    void putsTitlesOnOneLineWithoutControlCharacters() {
        assertEquals("a b\u2407", Typecase.plain("a\nb\u0007"));
    }

    private String explained() {
        return new String(typecase.fonts().ownToUnicode(), StandardCharsets.US_ASCII);
    }

    private static TrueTypeFont font(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
