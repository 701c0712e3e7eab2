package org.hearthbook.laptop.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as the index knows it: small letters without accents or vowel points, words with one
/// space between. What is searched and what is typed are folded alike, so the engine has nothing to
/// guess.
record Folded(String text) {

    private static final Pattern POINTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");

    Folded {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = POINTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        text = NOT_IN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
