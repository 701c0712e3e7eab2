package org.hearthbook.proving.simulation;

import org.hearthbook.proving.simulation.Replays.Said;
import org.hearthbook.proving.simulation.ServiceEnd.NoReply;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Says again what was said before, in any order: requests to the service, replies to laptops.
final class Replaying {

    private static final int TIMES = 12;

    private final World world;

    Replaying(World world) {
        this.world = world;
    }

    void check() {
        var said = world.replays().said().stream().filter(this::isSettled).toList();
        if (said.isEmpty()) {
            return;
        }
        var logs = logs();
        var digests = digests();
        for (var time = 0; time < TIMES; time++) {
            sayAgain(world.chance().pick(said));
        }
        world.watch()
                .verdicts()
                .expect(
                        Promise.I13,
                        logs.equals(logs()) && digests.equals(digests()),
                        () -> "what was said before was said again, and something changed");
    }

    /// What had to wait then may be taken in now: that is no mere replay.
    private boolean isSettled(Said said) {
        return !said.from().isRevoked()
                && reply(said).households().stream()
                        .flatMap(it -> it.outcomes().stream())
                        .noneMatch(Outcome.NotYet.class::isInstance);
    }

    private void sayAgain(Said said) {
        try {
            world.service().answer(said.from(), Wire.write(said.request()), 0);
        } catch (NoReply because) {
            world.watch().tally().count("replay without a reply");
        }
        if (said.life() == said.from().life()) {
            said.from().engine().answered(said.request(), reply(said));
        }
    }

    private static SyncReply reply(Said said) {
        try {
            return Wire.read(said.reply().getBytes(StandardCharsets.UTF_8), SyncReply.class);
        } catch (Wire.NotUnderstood because) {
            throw new IllegalStateException(because);
        }
    }

    private List<List<Delivered>> logs() {
        return List.of(Home.values()).stream().map(world.numbers()::whole).toList();
    }

    private List<String> digests() {
        return world.present().stream()
                .flatMap(it ->
                        it.drive().households().stream()
                                .map(id -> Folding.digest(it.drive().book(id).household())))
                .toList();
    }
}
