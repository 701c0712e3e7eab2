package org.hearthbook.laptop.documents.type;

import java.util.List;
import java.util.Optional;

/// Words of a script that is written from right to left: Arabic, whose letters join, and Hebrew.
final class JoinedScript {

    private record Form(int letter, Joining joining) {}

    private record Ligature(Form first, Form second) {}

    private record Absorbed(int letter) {}

    private record Mark(int letter, Object on) {}

    private static final int RIGHT_TO_LEFT_MARK = 0x200F;

    private final Family family;
    private final SingleLetters single;
    private final Sorts sorts;

    JoinedScript(Family family, SingleLetters single, Sorts sorts) {
        this.family = family;
        this.single = single;
        this.sorts = sorts;
    }

    void set(int[] word, StringBuilder typeset) {
        Optional<Sort> base = Optional.empty();
        for (var at = 0; at < word.length; at++) {
            var letter = word[at];
            if (Letters.isInvisible(letter) || !family.has(letter)) {
                single.set(letter, typeset);
            } else if (Letters.isMark(letter) && base.isPresent()) {
                base = markOn(base.get(), letter, typeset);
            } else if (ligature(word, at).isPresent()) {
                base = setLigature(word, at, typeset);
                at++;
            } else {
                base = setLetter(form(word, at), typeset);
            }
        }
        closeAfterMark(word[word.length - 1], typeset);
    }

    // A mark at the end of a word is the first thing drawn of it. Readers take its direction from
    // what stands before it, unless that is a mark of direction of its own.
    private void closeAfterMark(int last, StringBuilder typeset) {
        if (Letters.isMark(last)) {
            single.set(RIGHT_TO_LEFT_MARK, typeset);
        }
    }

    private Optional<Sort> setLetter(Form form, StringBuilder typeset) {
        var text = Character.toString(form.letter());
        var sort =
                form.joining() == Joining.ALONE
                        ? Optional.<Sort>empty()
                        : sorts.rightToLeft(form, text, weight -> draw(form, weight));
        var used = sort.orElseGet(() -> ownPlace(form.letter()));
        typeset.appendCodePoint(used.slot());
        return Optional.of(used);
    }

    private Sort ownPlace(int letter) {
        return sorts.at(letter, weight -> family.draw(letter, weight));
    }

    // A reader of the document gets one character for each piece of type, so the second letter of
    // a ligature becomes a piece that is not seen.
    private Optional<Sort> setLigature(int[] word, int at, StringBuilder typeset) {
        var pair = new Ligature(form(word, at), form(word, at + 1));
        var first = Character.toString(word[at]);
        var second = Character.toString(word[at + 1]);
        var drawn = sorts.rightToLeft(pair, first, weight -> draw(pair, weight));
        var absorbed = sorts.rightToLeft(new Absorbed(word[at + 1]), second, _ -> Glyph.INVISIBLE);
        if (drawn.isEmpty() || absorbed.isEmpty()) {
            setLetter(form(word, at), typeset);
            return setLetter(form(word, at + 1), typeset);
        }
        typeset.appendCodePoint(drawn.get().slot()).appendCodePoint(absorbed.get().slot());
        return drawn;
    }

    private Optional<Sort> markOn(Sort base, int mark, StringBuilder typeset) {
        var text = Character.toString(mark);
        var sort =
                sorts.rightToLeft(
                        new Mark(mark, base.slot()), text, weight -> draw(mark, base, weight));
        typeset.appendCodePoint(sort.orElseGet(() -> ownPlace(mark)).slot());
        return Optional.of(base);
    }

    private Glyph draw(int mark, Sort base, Weight weight) {
        var bounds = base.draw(weight).bounds();
        return MarkPlacing.place(family.draw(mark, weight), mark, bounds);
    }

    private Glyph draw(Form form, Weight weight) {
        return face(weight).draw(glyph(form, weight));
    }

    private Glyph draw(Ligature pair, Weight weight) {
        return face(weight).draw(ligature(pair, weight).orElse(glyph(pair.first(), weight)));
    }

    private Optional<Integer> ligature(int[] word, int at) {
        return at + 1 < word.length
                ? ligature(new Ligature(form(word, at), form(word, at + 1)), Weight.REGULAR)
                : Optional.empty();
    }

    private Optional<Integer> ligature(Ligature pair, Weight weight) {
        var glyphs = List.of(glyph(pair.first(), weight), glyph(pair.second(), weight));
        return face(weight).formOf(glyphs, "rlig");
    }

    private int glyph(Form form, Weight weight) {
        var plain = face(weight).glyphFor(form.letter());
        return face(weight).formOf(List.of(plain), form.joining().feature()).orElse(plain);
    }

    private Typeface face(Weight weight) {
        return family.at(weight);
    }

    private static Form form(int[] word, int at) {
        return new Form(word[at], Joining.of(word, at));
    }
}
