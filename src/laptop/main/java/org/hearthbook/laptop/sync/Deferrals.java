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

    /// How often a change was offered in vain, and its rest.
    private record Deferral(UUID record, int times, Instant from, Duration rest) {

        boolean isOver(Instant now) {
            return !now.isBefore(from.plus(rest));
        }

        Deferral over() {
            return new Deferral(record, times, from, Duration.ZERO);
        }

        /// A clock that was set back does not make the rest longer.
        Deferral seenAt(Instant now) {
            return now.isBefore(from) ? new Deferral(record, times, now, rest) : this;
        }
    }

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration FIRST_ASIDE = Duration.ofHours(2);
    private static final Duration LONGEST_ASIDE = Duration.ofDays(1);
    private static final int SPREAD = 4;
    private static final int MOST_DOUBLINGS = 5;

    private final RandomGenerator random;
    private final Map<UUID, Deferral> byChange = new HashMap<>();

    Deferrals(RandomGenerator random) {
        this.random = random;
    }

    /// The service asked to wait with it.
    void defer(SyncDisk.Waiting change, Instant now) {
        defer(change, now, FIRST, Pace.LONGEST_BACK_OFF);
    }

    /// The service stumbled over it, and over nothing else: it rests longer than the service does.
    void putAside(SyncDisk.Waiting change, Instant now) {
        defer(change, now, FIRST_ASIDE, LONGEST_ASIDE);
    }

    private void defer(SyncDisk.Waiting change, Instant now, Duration first, Duration longest) {
        var before = byChange.get(change.id());
        var times = before == null ? 0 : before.times() + 1;
        var doubled = first.toMillis() << Math.min(times, MOST_DOUBLINGS);
        var most = Math.min(doubled, longest.toMillis());
        var least = Math.min(first.toMillis(), longest.toMillis()) / SPREAD;
        var rest = Duration.ofMillis(random.nextLong(least, most + 1));
        byChange.put(change.id(), new Deferral(change.record(), times, now, rest));
    }

    void settled(UUID change) {
        byChange.remove(change);
    }

    /// Something was taken in that other changes of `record` may have waited for.
    void end(UUID record) {
        byChange.replaceAll((_, it) -> it.record().equals(record) ? it.over() : it);
    }

    /// Everything may be offered again at once.
    void end() {
        byChange.replaceAll((_, it) -> it.over());
    }

    /// The records of which nothing is to be offered now.
    Set<UUID> resting(Instant now) {
        byChange.replaceAll((_, it) -> it.seenAt(now));
        return byChange.values().stream()
                .filter(it -> !it.isOver(now))
                .map(Deferral::record)
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
