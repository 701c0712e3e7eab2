package org.hearthbook.laptop.documents.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The pieces of type that one document has used so far, each made once.
final class Sorts {

    private final Slots slots = new Slots();
    private final Map<Object, Sort> made = new LinkedHashMap<>();

    private boolean textFontIsEnough = true;

    /// A letter as the text font has it, in case that the document needs a font of its own.
    void plain(int codePoint, Function<Weight, Glyph> drawing) {
        keep(codePoint, drawing);
    }

    /// Whether everything so far can be set in the text font.
    boolean textFontIsEnough() {
        return textFontIsEnough;
    }

    /// The sort that stands at the code point it is drawn for.
    Sort at(int codePoint, Function<Weight, Glyph> drawing) {
        textFontIsEnough = false;
        return keep(codePoint, drawing);
    }

    private Sort keep(int codePoint, Function<Weight, Glyph> drawing) {
        return made.computeIfAbsent(
                codePoint, _ -> new Sort(codePoint, Character.toString(codePoint), drawing));
    }

    /// The sort for `text` at a borrowed left-to-right code point, as long as any are left.
    Optional<Sort> leftToRight(Object key, String text, Function<Weight, Glyph> drawing) {
        return make(key, text, drawing, true);
    }

    /// The sort for `text` at a borrowed right-to-left code point, as long as any are left.
    Optional<Sort> rightToLeft(Object key, String text, Function<Weight, Glyph> drawing) {
        return make(key, text, drawing, false);
    }

    List<Sort> all() {
        return List.copyOf(made.values());
    }

    private Optional<Sort> make(
            Object key, String text, Function<Weight, Glyph> drawing, boolean towardsRight) {
        textFontIsEnough = false;
        var known = made.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var free = towardsRight ? slots.leftToRight() : slots.rightToLeft();
        var sort = free.map(slot -> new Sort(slot, text, drawing));
        sort.ifPresent(fresh -> made.put(key, fresh));
        return sort;
    }
}
