package org.hearthbook.proving.simulation;

import java.util.Map;
import java.util.TreeMap;

/// How often each thing happened.
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String what) {
        add(what, 1);
    }

    void add(String what, long times) {
        if (times > 0) {
            counts.merge(what, times, Long::sum);
        }
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /// All of it, by name.
    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
