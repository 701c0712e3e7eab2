package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fonts that documents may use, opened only when a letter needs them.
final class FontShelf {

    private final Family text =
            new Family(
                    "AtkinsonHyperlegibleNext-Regular.ttf",
                    "AtkinsonHyperlegibleNext-SemiBold.ttf");
    private final Family wide = Family.pair("NotoSans");
    private final Family emoji = Family.single("NotoEmoji");
    private final List<Family> lastResorts =
            List.of(
                    Family.single("NotoSansSymbols2"),
                    Family.single("NotoSansSymbols"),
                    emoji,
                    Family.single("DroidSansFallback"));
    private final Map<Integer, Family> byScript =
            Map.ofEntries(
                    Map.entry(UScript.ARABIC, Family.pair("NotoSansArabic")),
                    Map.entry(UScript.HEBREW, Family.pair("NotoSansHebrew")),
                    Map.entry(UScript.ETHIOPIC, Family.pair("NotoSansEthiopic")),
                    Map.entry(UScript.BENGALI, Family.pair("NotoSansBengali")),
                    Map.entry(UScript.DEVANAGARI, Family.pair("NotoSansDevanagari")),
                    Map.entry(UScript.TAMIL, Family.pair("NotoSansTamil")),
                    Map.entry(UScript.GURMUKHI, Family.pair("NotoSansGurmukhi")),
                    Map.entry(UScript.GUJARATI, Family.pair("NotoSansGujarati")),
                    Map.entry(UScript.TELUGU, Family.single("NotoSansTelugu")),
                    Map.entry(UScript.KANNADA, Family.single("NotoSansKannada")),
                    Map.entry(UScript.MALAYALAM, Family.single("NotoSansMalayalam")),
                    Map.entry(UScript.SINHALA, Family.single("NotoSansSinhala")),
                    Map.entry(UScript.THAI, Family.single("NotoSansThai")),
                    Map.entry(UScript.LAO, Family.single("NotoSansLao")),
                    Map.entry(UScript.KHMER, Family.single("NotoSansKhmer")),
                    Map.entry(UScript.MYANMAR, Family.single("NotoSansMyanmar")),
                    Map.entry(UScript.ARMENIAN, Family.single("NotoSansArmenian")),
                    Map.entry(UScript.GEORGIAN, Family.single("NotoSansGeorgian")),
                    Map.entry(UScript.THAANA, Family.single("NotoSansThaana")),
                    Map.entry(UScript.SYRIAC, Family.single("NotoSansSyriac")),
                    Map.entry(UScript.NKO, Family.single("NotoSansNKo")));

    /// The family that documents are set in wherever it has the letter.
    Family text() {
        return text;
    }

    /// The family for a script of its own, such as Arabic or Bengali.
    Optional<Family> forScript(int script) {
        return Optional.ofNullable(byScript.get(script));
    }

    /// The first family on the shelf that can draw a code point.
    Optional<Family> forCodePoint(int codePoint) {
        return candidates(codePoint).filter(family -> family.has(codePoint)).findFirst();
    }

    private Stream<Family> candidates(int codePoint) {
        var scripted = forScript(UScript.getScript(codePoint)).stream();
        var pictured =
                UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)
                        ? Stream.of(emoji)
                        : Stream.<Family>empty();
        var general = Stream.of(text, wide);
        return Stream.of(scripted, pictured, general, lastResorts.stream()).flatMap(it -> it);
    }
}
