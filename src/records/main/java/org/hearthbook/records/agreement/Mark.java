package org.hearthbook.records.agreement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How a person set their name to a text: drawn as strokes, or typed.
///
/// @param typed the typed name, or null when it was drawn
/// @param strokes the drawn lines, empty when it was typed
/// @param width of the pad that was drawn on, in pixels, as `height`
public record Mark(@Nullable String typed, List<Stroke> strokes, int width, int height) {

    /// One line of the pen from touching down to lifting off.
    public record Stroke(List<Point> points) {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /// Where the pen was, in pixels from the pad's top left, and when, in milliseconds since the
    /// first touch.
    public record Point(int x, int y, int millis) {}

    public Mark {
        strokes = List.copyOf(strokes);
        if ((typed == null || typed.isBlank()) == strokes.isEmpty()) {
            throw new IllegalArgumentException("A signature is either typed or drawn");
        }
    }

    public static Mark typed(String name) {
        return new Mark(name, List.of(), 0, 0);
    }

    public static Mark drawn(List<Stroke> strokes, int width, int height) {
        return new Mark(null, strokes, width, height);
    }
}
