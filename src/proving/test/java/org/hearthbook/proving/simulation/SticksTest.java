package org.hearthbook.proving.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Every promise is kept where sticks are carried between laptops as well.
final class SticksTest {

    private static final int SEEDS = Integer.getInteger("seeds", 60);
    private static final int ACTS = 120;

    @Test
    void keepsEveryPromiseWithSticksCarriedBetween() {
        Runs.inFolder(folder -> {
            var fresh = 0;
            try (var rack = new Rack(folder)) {
                for (var seed = 1L; seed <= SEEDS; seed++) {
                    fresh += run(rack, seed);
                }
            }
            assertTrue(fresh > SEEDS, fresh + " changes came by stick");
        });
    }

    private static int run(Rack rack, long seed) {
        var world = new World(rack, seed, new Trace(false));
        var days = new Days(world);
        var sticks = new Sticks(world);
        days.found();
        for (var act = 0; act < ACTS; act++) {
            days.act();
            if (world.chance().oneIn(6)) {
                sticks.carry();
            }
        }
        var after = new Settling(world).settle();
        var verdicts = world.watch().verdicts();
        Promises.check(after, verdicts);
        new Replaying(world).check();
        assertEquals(List.of(), verdicts.complaints(), "seed " + seed);
        return sticks.fresh();
    }
}
