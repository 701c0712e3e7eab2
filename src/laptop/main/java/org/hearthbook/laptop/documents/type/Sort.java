package org.hearthbook.laptop.documents.type;

import java.util.function.Function;

/// One piece of type in a document's own font: the characters it stands for and how it is drawn.
record Sort(int slot, String text, Function<Weight, Glyph> drawing) {

    Glyph draw(Weight weight) {
        return drawing.apply(weight);
    }
}
