package org.hearthbook.proving;

import java.util.ArrayList;
import java.util.List;

/// How long each of many tries took, in milliseconds.
final class Times {

    private final List<Double> milliseconds = new ArrayList<>();

    /// Does `work` and remembers how long it took.
    void time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    int count() {
        return milliseconds.size();
    }

    double median() {
        return at(0.5);
    }

    /// The time within which this share of the tries were done.
    double at(double share) {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    double longest() {
        return at(1);
    }
}
