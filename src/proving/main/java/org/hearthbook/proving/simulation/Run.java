package org.hearthbook.proving.simulation;

import java.util.List;

/// One run from one seed, and what came of it.
///
/// @param trace the hash over every step
/// @param steps the steps in words, if they were wanted
record Run(
        long seed,
        int acts,
        String trace,
        List<String> steps,
        Tally tally,
        Verdicts verdicts,
        Aftermath after) {

    /// @param isTraced whether the steps are wanted in words
    static Run of(Rack rack, long seed, int acts, boolean isTraced) {
        var trace = new Trace(isTraced);
        var world = new World(rack, seed, trace);
        var days = new Days(world);
        days.found();
        for (var act = 0; act < acts; act++) {
            days.act();
        }
        var after = new Settling(world).settle();
        var verdicts = world.watch().verdicts();
        Promises.check(after, verdicts);
        new Replaying(world).check();
        return new Run(
                seed, acts, trace.hash(), trace.lines(), world.watch().tally(), verdicts, after);
    }

    boolean isKept() {
        return verdicts.broken().isEmpty();
    }
}
