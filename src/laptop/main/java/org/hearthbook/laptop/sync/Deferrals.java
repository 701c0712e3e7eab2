package org.hearthbook.laptop.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Changes that the service did not take yet, each with a rest of its own before it is offered
/// again. What follows them on the same record rests with them.
final class Deferrals {

    /// A record of one household: one person's page has the same id in each of theirs.
    record Page(UUID household, UUID record) {}

    /// How often a change was offered in vain, and its rest.
    ///
    /// @param isAside whether everything else goes first, however long that takes
    private record Deferral(Page page, int times, Instant from, Duration rest, boolean isAside) {

        boolean isOver(Instant now) {
            return !isAside && !now.isBefore(from.plus(rest));
        }

        Deferral over() {
            return new Deferral(page, times, from, Duration.ZERO, false);
        }

        Deferral noMoreAside() {
            return new Deferral(page, times, from, rest, false);
        }

        /// A clock that was set back does not make the rest longer.
        Deferral seenAt(Instant now) {
            return now.isBefore(from) ? new Deferral(page, times, now, rest, isAside) : this;
        }
    }

    private static final long FIRST_MILLIS = 30_000;
    private static final long SHORTEST_MILLIS = 5_000;
    private static final int MOST_DOUBLINGS = 5;

    private final RandomGenerator random;
    private final Map<UUID, Deferral> byChange = new HashMap<>();

    Deferrals(RandomGenerator random) {
        this.random = random;
    }

    /// The service asked to wait with it.
    void defer(UUID household, SyncDisk.Waiting change, Instant now) {
        defer(household, change, now, false);
    }

    /// The service stumbled over it, offered alone: it rests until everything else has gone.
    void putAside(UUID household, SyncDisk.Waiting change, Instant now) {
        defer(household, change, now, true);
    }

    private void defer(UUID household, SyncDisk.Waiting change, Instant now, boolean isAside) {
        var before = byChange.get(change.id());
        var times = before == null ? 0 : before.times() + 1;
        var doubled = FIRST_MILLIS << Math.min(times, MOST_DOUBLINGS);
        var most = Math.min(doubled, Pace.LONGEST_BACK_OFF.toMillis());
        var rest = Duration.ofMillis(random.nextLong(SHORTEST_MILLIS, most + 1));
        byChange.put(
                change.id(),
                new Deferral(new Page(household, change.record()), times, now, rest, isAside));
    }

    void settled(UUID change) {
        byChange.remove(change);
    }

    /// Everything else has gone.
    void roundIsDone() {
        byChange.replaceAll((_, it) -> it.noMoreAside());
    }

    /// Something was taken in that other changes of that record may have waited for.
    void end(Page page) {
        byChange.replaceAll((_, it) -> it.page().equals(page) ? it.over() : it);
    }

    /// Everything may be offered again at once.
    void end() {
        byChange.replaceAll((_, it) -> it.over());
    }

    /// The records of which nothing is to be offered now.
    Set<Page> resting(Instant now) {
        byChange.replaceAll((_, it) -> it.seenAt(now));
        return byChange.values().stream()
                .filter(it -> !it.isOver(now))
                .map(Deferral::page)
                .collect(Collectors.toSet());
    }

    /// How long until the first of them is over; very long when there is none.
    Duration shortest(Instant now) {
        return byChange.values().stream()
                .filter(it -> !it.isOver(now))
                .map(it -> Duration.between(now, it.from().plus(it.rest())))
                .min(Duration::compareTo)
                .orElse(Duration.ofDays(1));
    }
}
