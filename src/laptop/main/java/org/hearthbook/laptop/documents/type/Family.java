package org.hearthbook.laptop.documents.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The fonts of one design: a regular one and, where there is one, a heavier one.
final class Family {

    private final Map<Weight, String> files = new EnumMap<>(Weight.class);
    private final Map<Weight, Typeface> opened = new EnumMap<>(Weight.class);

    Family(String regular, String semibold) {
        files.put(Weight.REGULAR, regular);
        files.put(Weight.SEMIBOLD, semibold);
    }

    /// A family whose regular font also serves for headings.
    static Family single(String name) {
        return new Family(name + "-Regular.ttf", name + "-Regular.ttf");
    }

    static Family pair(String name) {
        return new Family(name + "-Regular.ttf", name + "-Bold.ttf");
    }

    Typeface at(Weight weight) {
        return opened.computeIfAbsent(weight, wanted -> new Typeface(bytes(wanted)));
    }

    boolean has(int codePoint) {
        return at(Weight.REGULAR).has(codePoint);
    }

    Glyph draw(int codePoint, Weight weight) {
        var wanted = at(weight);
        return wanted.has(codePoint)
                ? wanted.drawCodePoint(codePoint)
                : at(Weight.REGULAR).drawCodePoint(codePoint);
    }

    String file(Weight weight) {
        return files.getOrDefault(weight, "");
    }

    byte[] bytes(Weight weight) {
        return bytes("fonts/" + file(weight));
    }

    private static byte[] bytes(String resource) {
        try (var stream = Family.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("This copy of Hearthbook lacks " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
