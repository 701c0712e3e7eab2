package org.hearthbook.laptop.sample;

import org.hearthbook.records.agreement.Mark;

import java.util.stream.IntStream;

/// A name as a hand might draw it: a wave for each word.
final class Scrawl {

    private Scrawl() {}

    static Mark of(String name) {
        var words = name.split(" ", -1).length;
        var strokes = IntStream.range(0, words).mapToObj(Scrawl::wave).toList();
        return Mark.drawn(strokes, 400, 120);
    }

    private static Mark.Stroke wave(int word) {
        var points = IntStream.range(0, 40).mapToObj(step -> point(word, step)).toList();
        return new Mark.Stroke(points);
    }

    private static Mark.Point point(int word, int step) {
        var height = 30 * Math.sin(step * 0.7 + word) * (1 - step / 60.0);
        return new Mark.Point(
                20 + word * 180 + step * 4, (int) (60 + height), word * 700 + step * 16);
    }
}
