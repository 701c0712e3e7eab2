package org.hearthbook.proving.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How often each promise was put to the test, and where it was not kept.
final class Verdicts {

    private static final int MOST_TOLD = 5;

    private final Map<Promise, Long> tested = new EnumMap<>(Promise.class);
    private final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);

    /// Puts `promise` to the test once.
    ///
    /// @param complaint what to say when it does not hold
    void expect(Promise promise, boolean holds, Supplier<String> complaint) {
        tested.merge(promise, 1L, Long::sum);
        if (!holds) {
            var told = broken.computeIfAbsent(promise, _ -> new ArrayList<>());
            if (told.size() < MOST_TOLD) {
                told.add(complaint.get());
            }
        }
    }

    long tested(Promise promise) {
        return tested.getOrDefault(promise, 0L);
    }

    Collection<Promise> broken() {
        return broken.keySet();
    }

    /// Every complaint, with the promise that it is about.
    List<String> complaints() {
        var all = new ArrayList<String>();
        broken.forEach((promise, told) -> told.forEach(it -> all.add(promise + ": " + it)));
        return all;
    }
}
