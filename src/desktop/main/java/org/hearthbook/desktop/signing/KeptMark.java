package org.hearthbook.desktop.signing;

import org.hearthbook.desktop.controls.Mark;

import java.util.List;

/// What the pen left on the pad, as the book keeps it.
public final class KeptMark {

    private KeptMark() {}

    public static org.hearthbook.records.agreement.Mark kept(Mark mark) {
        return switch (mark) {
            case Mark.Drawn(var strokes, var width, var height) ->
                    org.hearthbook.records.agreement.Mark.drawn(
                            strokes.stream().map(KeptMark::stroke).toList(),
                            (int) Math.round(width),
                            (int) Math.round(height));
            case Mark.Typed(var name) -> org.hearthbook.records.agreement.Mark.typed(name);
            case Mark.Nothing() -> throw new IllegalArgumentException("There is no mark to keep");
        };
    }

    private static org.hearthbook.records.agreement.Mark.Stroke stroke(Mark.Stroke stroke) {
        return new org.hearthbook.records.agreement.Mark.Stroke(points(stroke));
    }

    private static List<org.hearthbook.records.agreement.Mark.Point> points(Mark.Stroke stroke) {
        return stroke.points().stream().map(KeptMark::point).toList();
    }

    private static org.hearthbook.records.agreement.Mark.Point point(Mark.Point point) {
        return new org.hearthbook.records.agreement.Mark.Point(
                (int) Math.round(point.x()), (int) Math.round(point.y()), (int) point.millis());
    }
}
