package org.hearthbook.proving.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Who may read which household now, and who could not long ago.
final class Scopes {

    /// How long somebody may still send what they wrote in a household that is not theirs any more.
    static final Duration GRACE = Duration.ofDays(35);

    private final Map<Someone, Set<Home>> reads = new EnumMap<>(Someone.class);
    private final Map<Someone, Map<Home, Instant>> left = new EnumMap<>(Someone.class);

    Scopes() {
        for (var someone : Someone.values()) {
            reads.put(someone, EnumSet.of(someone.home()));
            left.put(someone, new EnumMap<>(Home.class));
        }
        begin(Someone.JO, Home.MILL);
    }

    boolean mayRead(Someone someone, Home home) {
        return of(someone).contains(home);
    }

    void begin(Someone someone, Home home) {
        of(someone).add(home);
    }

    void end(Someone someone, Home home, Instant now) {
        of(someone).remove(home);
        leftBy(someone).put(home, now);
    }

    Set<UUID> reads(Someone someone) {
        var ids = new TreeSet<UUID>();
        of(someone).forEach(it -> ids.add(it.id()));
        return ids;
    }

    Set<UUID> writes(Someone someone, Instant now) {
        var ids = new TreeSet<>(reads(someone));
        leftBy(someone).forEach((home, since) -> addIfRecent(ids, home, since, now));
        return ids;
    }

    private static void addIfRecent(Set<UUID> ids, Home home, Instant since, Instant now) {
        if (since.plus(GRACE).isAfter(now)) {
            ids.add(home.id());
        }
    }

    private Set<Home> of(Someone someone) {
        return reads.computeIfAbsent(someone, _ -> EnumSet.noneOf(Home.class));
    }

    private Map<Home, Instant> leftBy(Someone someone) {
        return left.computeIfAbsent(someone, _ -> new EnumMap<>(Home.class));
    }
}
