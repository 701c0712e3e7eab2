package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/// Tells what will be said next before a reply is written down, and most of it before there is one.
/// Whoever acts on it asks the engine again afterwards.
final class Foresight {

    private record Likely(Outgoing after, SyncRequest request) {}

    private final SyncDisk disk;
    private final Round round;
    private @Nullable Likely likely;

    Foresight(SyncDisk disk, Round round) {
        this.disk = disk;
        this.round = round;
    }

    /// What comes after `outgoing` if the service takes all of it, with the cursor of before.
    Optional<SyncRequest> likely(Outgoing outgoing, Set<Deferrals.Page> resting) {
        var found =
                StockAfter.ifAllIsTaken(disk, outgoing).flatMap(it -> round.following(it, resting));
        likely = found.map(it -> new Likely(outgoing, it)).orElse(null);
        return found;
    }

    /// What comes after `outgoing` once `reply` to it is taken in.
    Optional<SyncRequest> following(
            Outgoing outgoing, SyncReply reply, Set<Deferrals.Page> resting) {
        var told = likely;
        return StockAfter.of(disk, outgoing, reply)
                .flatMap(it ->
                        told != null && told.after().equals(outgoing)
                                ? Optional.of(it.from(told.request()))
                                : round.following(it, resting));
    }
}
