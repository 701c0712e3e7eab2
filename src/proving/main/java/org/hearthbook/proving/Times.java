package org.hearthbook.proving;

import java.util.ArrayList;
import java.util.List;

/// How long each of many tries took, in milliseconds.
public final class Times {

    private final List<Double> milliseconds = new ArrayList<>();

    /// Does `work` and remembers how long it took.
    public void time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    public void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    public int count() {
        return milliseconds.size();
    }

    public double median() {
        return at(0.5);
    }

    /// The time within which this share of the tries were done.
    public double at(double share) {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    public double longest() {
        return at(1);
    }
}
