package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.NotSent;

import java.time.InstantSource;

/// What to do when the service does not take a request: find the one change that it stumbles over,
/// so that nothing else waits behind it.
final class Stumbles {

    /// @param isTriedAtOnce whether a smaller request goes out without a rest
    record Stumble(Link link, boolean isTriedAtOnce) {}

    /// A request that offers nothing holds nothing to misunderstand but its cursors.
    private static final int MISUNDERSTOOD_BY_CURSOR = 2;

    private final SyncDisk disk;
    private final InstantSource clock;
    private final Deferrals deferrals;
    private final Round round;
    private int misunderstandings;

    Stumbles(SyncDisk disk, InstantSource clock, Deferrals deferrals, Round round) {
        this.disk = disk;
        this.clock = clock;
        this.deferrals = deferrals;
        this.round = round;
    }

    /// A request went through.
    void end() {
        misunderstandings = 0;
    }

    Stumble tooLarge(Outgoing outgoing) {
        var lone = outgoing.lone();
        if (lone.isPresent()) {
            var change = lone.get().change();
            disk.refuse(lone.get().household(), change.id(), NotSent.TOO_LARGE);
            deferrals.defer(lone.get().household(), change, clock.instant());
            round.isFound();
            return new Stumble(Link.CONNECTED, true);
        }
        if (outgoing.entries() > 1) {
            round.shrinkForService(outgoing);
            return new Stumble(Link.CONNECTED, true);
        }
        return new Stumble(Link.OFFLINE, false);
    }

    /// Either this laptop and the service do not understand each other at all, or one change is at
    /// fault, which is looked for.
    Stumble notUnderstood(Outgoing outgoing) {
        if (outgoing.entries() > 1) {
            round.shrinkForService(outgoing);
            return new Stumble(Link.CONNECTED, true);
        }
        if (isPutAside(outgoing)) {
            return new Stumble(Link.CONNECTED, false);
        }
        if (++misunderstandings == MISUNDERSTOOD_BY_CURSOR) {
            outgoing.households().forEach(disk::beginAgain);
        }
        return new Stumble(Link.UPDATE_NEEDED, false);
    }

    Stumble serviceTrouble(Outgoing outgoing) {
        if (outgoing.entries() > 1) {
            round.shrinkForService(outgoing);
        } else {
            isPutAside(outgoing);
        }
        return new Stumble(Link.OFFLINE, false);
    }

    /// A change that failed alone rests, and the next request offers nothing, to tell whether it
    /// was the change or the service.
    private boolean isPutAside(Outgoing outgoing) {
        round.onlyAsk();
        var lone = outgoing.lone();
        lone.ifPresent(it -> deferrals.putAside(it.household(), it.change(), clock.instant()));
        lone.ifPresent(_ -> round.isFound());
        return lone.isPresent();
    }
}
