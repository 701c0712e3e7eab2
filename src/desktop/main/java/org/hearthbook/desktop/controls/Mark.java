package org.hearthbook.desktop.controls;

import java.util.List;

/// What a person put on the line to sign.
public sealed interface Mark {

    /// Where the pen was, in pixels from the pad's top left, `millis` after the pen first touched.
    record Point(double x, double y, long millis) {}

    /// One movement of the pen, from touching the paper to leaving it.
    record Stroke(List<Point> points) {

        public Stroke {
            points = List.copyOf(points);
        }
    }

    /// Nothing yet.
    record Nothing() implements Mark {}

    /// Drawn on a pad of `width` by `height` pixels.
    record Drawn(List<Stroke> strokes, double width, double height) implements Mark {

        public Drawn {
            strokes = List.copyOf(strokes);
        }
    }

    /// The name, typed instead of drawn.
    record Typed(String name) implements Mark {}

    /// Whether there is something to sign with.
    default boolean isMade() {
        return switch (this) {
            case Nothing _ -> false;
            case Drawn(var strokes, _, _) -> !strokes.isEmpty();
            case Typed(var name) -> !name.isBlank();
        };
    }
}
