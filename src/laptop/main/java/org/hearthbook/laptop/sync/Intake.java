package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.sync.SyncDisk.Said;
import org.hearthbook.laptop.sync.SyncDisk.Taken;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest.AskedOf;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// Writes a reply down, household by household, before anything else is asked.
final class Intake {

    /// How it went. `NOT_TAKEN` is the disk's doing, or a service that begins anew without end.
    enum Result {
        TAKEN,
        TOO_NEW,
        NOT_TAKEN
    }

    private static final int MOST_TROUBLES = 50;
    private static final int MOST_EPOCHS = 3;

    private final SyncDisk disk;
    private final InstantSource clock;
    private final Deferrals deferrals;
    private final Round round;
    private final Deque<Distrust> troubles = new ArrayDeque<>();
    private int epochs;
    private boolean isTooNew;

    Intake(SyncDisk disk, InstantSource clock, Deferrals deferrals, Round round) {
        this.disk = disk;
        this.clock = clock;
        this.deferrals = deferrals;
        this.round = round;
    }

    synchronized List<Distrust> troubles() {
        return List.copyOf(troubles);
    }

    Result takeIn(Outgoing outgoing, SyncReply reply) {
        isTooNew = false;
        var hearing = new Hearing(outgoing, reply);
        var isTaken =
                isKept(disk.heard(reply.at()))
                        && isEpochBegun(hearing, outgoing, reply)
                        && isAllTaken(hearing, outgoing, reply)
                        && isEveryoneLetIn(hearing);
        hearing.distrusted().forEach(this::trouble);
        if (!isTaken) {
            return Result.NOT_TAKEN;
        }
        return isTooNew ? Result.TOO_NEW : Result.TAKEN;
    }

    private boolean isEpochBegun(Hearing hearing, Outgoing outgoing, SyncReply reply) {
        epochs = hearing.isNewEpoch() ? epochs + 1 : 0;
        return epochs == 0
                || (isKept(disk.beginEpoch(outgoing.households(), reply.epoch()))
                        && epochs <= MOST_EPOCHS);
    }

    private boolean isAllTaken(Hearing hearing, Outgoing outgoing, SyncReply reply) {
        for (var asked : outgoing.request().households()) {
            if (!isTaken(hearing, asked, outgoing, reply) || !isStaying(asked.household(), reply)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(Hearing hearing, AskedOf asked, Outgoing outgoing, SyncReply reply) {
        var household = asked.household();
        var said = hearing.of(asked, disk.place(household));
        if (said.isEmpty()) {
            round.askNoMore(household);
            noteOutside(household, reply);
            settle(household, outgoing.offeredOf(household), List.of());
            return true;
        }
        var isKept = isKept(disk.take(said.get()));
        if (isKept && !hearing.isNewEpoch()) {
            settle(household, outgoing.offeredOf(household), said.get().outcomes());
        }
        if (isKept) {
            round.heard(said.get(), isLast(hearing, said.get()));
        }
        return isKept;
    }

    private void noteOutside(UUID household, SyncReply reply) {
        if (reply.outside().contains(household)) {
            disk.outside(household);
        }
    }

    /// Whoever was never heard of may have been told the epoch alone.
    private static boolean isLast(Hearing hearing, Said said) {
        var mayHaveMore = hearing.isFirst() && said.place().cursor().isEmpty();
        return said.isLast() && !mayHaveMore;
    }

    /// Every offered change is settled or rests: none is offered twice in a round.
    private void settle(UUID household, List<SyncDisk.Waiting> offered, List<Outcome> outcomes) {
        var byId = new HashMap<UUID, Outcome>();
        outcomes.forEach(it -> byId.put(it.id(), it));
        for (var change : offered) {
            var outcome = byId.get(change.id());
            if (outcome instanceof Outcome.Accepted) {
                deferrals.end(new Deferrals.Page(household, change.record()));
            }
            if (outcome == null || outcome instanceof Outcome.NotYet) {
                deferrals.defer(household, change, clock.instant());
            } else {
                deferrals.settled(change.id());
            }
        }
    }

    /// A household that may not be read any more stays until everything of it has arrived.
    private boolean isStaying(UUID household, SyncReply reply) {
        var isOutside = reply.outside().contains(household);
        round.isOutside(household, isOutside);
        return !isOutside || !disk.hasArrived(household) || isKept(disk.leave(household));
    }

    private boolean isEveryoneLetIn(Hearing hearing) {
        var here = disk.households();
        for (var household : hearing.newcomers()) {
            if (here.contains(household)) {
                continue;
            }
            if (!isKept(disk.begin(household))) {
                return false;
            }
            round.askAlso(household);
        }
        return true;
    }

    private boolean isKept(Taken taken) {
        return switch (taken) {
            case Taken.Kept(var distrusted) -> {
                distrusted.forEach(it -> trouble(new Distrust(it, "other-bytes")));
                yield true;
            }
            case Taken.NotKept() -> false;
            case Taken.TooNew(_) -> {
                isTooNew = true;
                yield true;
            }
        };
    }

    private synchronized void trouble(Distrust trouble) {
        if (troubles.size() == MOST_TROUBLES) {
            troubles.removeFirst();
        }
        troubles.add(trouble);
    }
}
