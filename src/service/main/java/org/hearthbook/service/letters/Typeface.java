package org.hearthbook.service.letters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// The fonts that letters may use, the most used first.
enum Typeface {
    TEXT("AtkinsonHyperlegibleNext-Regular"),
    BOLD("AtkinsonHyperlegibleNext-SemiBold"),
    WIDE("NotoSans-Regular"),
    ARABIC("NotoSansArabic-Regular"),
    HEBREW("NotoSansHebrew-Regular"),
    ETHIOPIC("NotoSansEthiopic-Regular"),
    BENGALI("NotoSansBengali-Regular"),
    DEVANAGARI("NotoSansDevanagari-Regular"),
    TAMIL("NotoSansTamil-Regular"),
    GURMUKHI("NotoSansGurmukhi-Regular"),
    GUJARATI("NotoSansGujarati-Regular"),
    TELUGU("NotoSansTelugu-Regular"),
    KANNADA("NotoSansKannada-Regular"),
    MALAYALAM("NotoSansMalayalam-Regular"),
    SINHALA("NotoSansSinhala-Regular"),
    THAI("NotoSansThai-Regular"),
    LAO("NotoSansLao-Regular"),
    KHMER("NotoSansKhmer-Regular"),
    MYANMAR("NotoSansMyanmar-Regular"),
    ARMENIAN("NotoSansArmenian-Regular"),
    GEORGIAN("NotoSansGeorgian-Regular"),
    CHINESE("DroidSansFallback-Regular");

    private static final String FOLDER = "/org/hearthbook/laptop/documents/type/fonts/";

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// The first that has every letter of `words`.
    static Optional<Font> forAll(String words) {
        return Arrays.stream(values())
                .map(Typeface::font)
                .filter(font -> font.canDisplayUpTo(words) < 0)
                .findFirst();
    }

    /// Whether the text font has every letter of `words`.
    static boolean isEnough(String words) {
        return TEXT.font().canDisplayUpTo(words) < 0;
    }

    InputStream open() {
        var font = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (font == null) {
            throw new IllegalStateException("This copy of Hearthbook lacks the font " + file);
        }
        return font;
    }

    private Font font() {
        try (var in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        } catch (FontFormatException because) {
            throw new IllegalStateException(because);
        }
    }
}
