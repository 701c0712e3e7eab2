package org.hearthbook.laptop.sync;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Decides what to say to the service and when, and keeps what it answers. Knows no network: whoever
/// drives it asks for `next`, does it, and tells what came of it. One thread at a time may use it.
public final class Engine {

    private final SyncDisk disk;
    private final InstantSource clock;
    private final RandomGenerator random;

    public Engine(SyncDisk disk, InstantSource clock, RandomGenerator random) {
        this.disk = disk;
        this.clock = clock;
        this.random = random;
    }

    /// What to do now. Asked again without an answer, it says to wait.
    public Next next() {
        return new Next.Wait(clock.instant().plus(Duration.ofMinutes(random.nextInt(4, 6))));
    }

    /// `request` was answered. A reply to any other request than the one under way changes nothing.
    public void answered(SyncRequest request, SyncReply reply) {}

    /// The request under way brought no answer.
    public void failed(Failure failure) {}

    /// Something was written, or the connection may be back: no need to wait.
    public void nudge() {}

    /// A file reached the service whole: what waited for it can be offered again.
    public void fileArrived() {}

    /// How it stands; true at any moment.
    public SyncStanding standing() {
        var tally = disk.tally();
        return new SyncStanding(
                SyncStanding.Link.OFFLINE,
                tally.waiting(),
                tally.attention(),
                tally.filesWaiting(),
                tally.heard());
    }

    /// What never arrived, by household: what a revoked laptop hands over before it forgets.
    public Map<UUID, List<Written>> handOver() {
        return Map.of();
    }
}
