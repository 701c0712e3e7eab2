package org.hearthbook.laptop.documents.type;

import java.util.List;

/// The fonts that one document carries inside itself.
public final class DocumentFonts {

    private final Family text;
    private final List<Sort> sorts;

    DocumentFonts(Family text, List<Sort> sorts) {
        this.text = text;
        this.sorts = sorts;
    }

    /// The font file that most of the document is set in.
    public byte[] text(Weight weight) {
        return text.bytes(weight);
    }

    /// Whether the text font could not draw everything.
    public boolean needsOwnFont() {
        return !sorts.isEmpty();
    }

    /// The document's own font file, holding exactly the sorts that it uses.
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
