package org.hearthbook.laptop.documents.type;

import com.ibm.icu.text.Normalizer2;

/// Letters with marks that no single code point has, such as those of Yoruba names.
final class Accents {

    private final SingleLetters single;
    private final Sorts sorts;

    Accents(SingleLetters single, Sorts sorts) {
        this.single = single;
        this.sorts = sorts;
    }

    void set(int[] cluster, StringBuilder typeset) {
        var text = Letters.text(cluster);
        sorts.leftToRight(text, text, weight -> draw(cluster, weight))
                .ifPresentOrElse(
                        sort -> typeset.appendCodePoint(sort.slot()),
                        () -> setApart(cluster, typeset));
    }

    private void setApart(int[] cluster, StringBuilder typeset) {
        for (var letter : cluster) {
            single.set(letter, typeset);
        }
    }

    private Glyph draw(int[] cluster, Weight weight) {
        var letters = Normalizer2.getNFCInstance().normalize(Letters.text(cluster));
        var base = letters.codePointAt(0);
        var drawn = single.draw(base, weight);
        var marks = letters.codePoints().skip(1).toArray();
        for (var mark : marks) {
            var bounds = drawn.bounds();
            drawn = drawn.with(MarkPlacing.place(single.draw(mark, weight), mark, bounds));
        }
        return drawn;
    }
}
