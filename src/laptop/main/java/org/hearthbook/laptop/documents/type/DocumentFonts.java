package org.hearthbook.laptop.documents.type;

import java.util.List;

/// The fonts that one document carries inside itself.
public final class DocumentFonts {

    private final Family text;
    private final List<Sort> sorts;
    private final boolean textFontIsEnough;

    DocumentFonts(Family text, Sorts sorts) {
        this.text = text;
        this.sorts = sorts.all();
        this.textFontIsEnough = sorts.textFontIsEnough();
    }

    /// The font file that a document is set in as long as it has every letter.
    public byte[] text(Weight weight) {
        return text.bytes(weight);
    }

    /// Whether the text font could not draw everything.
    public boolean needsOwnFont() {
        return !textFontIsEnough;
    }

    /// The document's own font file, holding every letter and sort that it uses and no others. One
    /// font for everything lets the layout measure a line without trying font after font.
    public byte[] own(Weight weight) {
        var glyphs = sorts.stream().map(sort -> sort.draw(weight)).toList();
        var slots = sorts.stream().map(Sort::slot).toList();
        return new TrueTypeWriter("HearthbookSorts-" + weight.number(), weight)
                .write(slots, glyphs);
    }

    /// What each glyph of the own font stands for, as a character map for readers of the document.
    public byte[] ownToUnicode() {
        return CharacterMap.write(sorts.stream().map(Sort::text).toList());
    }
}
