package org.hearthbook.laptop.documents.type;

import java.util.BitSet;

/// Letters that stand by themselves: as they are in the text font, or as a sort from another.
final class SingleLetters {

    private final FontShelf shelf;
    private final Sorts sorts;
    private final BitSet plain = new BitSet();

    SingleLetters(FontShelf shelf, Sorts sorts) {
        this.shelf = shelf;
        this.sorts = sorts;
    }

    void set(int letter, StringBuilder typeset) {
        if (plain.get(letter)) {
            typeset.appendCodePoint(letter);
        } else if (isPlain(letter)) {
            plain.set(letter);
            sorts.plain(letter, weight -> draw(letter, weight));
            typeset.appendCodePoint(letter);
        } else {
            typeset.appendCodePoint(letter == '\n' ? letter : slotFor(letter));
        }
    }

    /// How a letter is drawn in the first font that has it.
    Glyph draw(int letter, Weight weight) {
        if (Letters.isInvisible(letter)) {
            return Glyph.INVISIBLE;
        }
        return shelf.forCodePoint(letter)
                .map(family -> family.draw(letter, weight))
                .orElseGet(() -> new MissingGlyph(shelf.text().at(weight)).draw(letter));
    }

    private boolean isPlain(int letter) {
        return !needsSlot(letter) && !Letters.isInvisible(letter) && shelf.text().has(letter);
    }

    private int slotFor(int letter) {
        if (!needsSlot(letter)) {
            return sorts.at(letter, weight -> draw(letter, weight)).slot();
        }
        var text = Character.toString(letter);
        return sorts.leftToRight(letter, text, weight -> draw(letter, weight))
                .map(Sort::slot)
                .orElse(letter);
    }

    // Layout drops the soft hyphen, the object mark and what it does not know, and may part the
    // two halves of a letter beyond the first 65,536.
    private static boolean needsSlot(int letter) {
        return letter == 0xAD
                || letter == 0xFFFC
                || Character.isSupplementaryCodePoint(letter)
                || Slots.isLent(letter)
                || Character.getType(letter) == Character.UNASSIGNED;
    }
}
