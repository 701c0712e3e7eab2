package org.hearthbook.service.http;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// How often somebody may ask. Whoever is enrolled and proves it is counted by themself alone, so
/// that nobody else's requests can keep them out; everyone else is counted by their address. Each
/// process counts for itself.
final class Limits {

    /// A caller who goes on and on is held to this; a first sync with many files is well below.
    private static final double CALLER_AT_ONCE = 400;

    private static final double CALLER_EACH_SECOND = 40;
    private static final double ADDRESS_AT_ONCE = 600;
    private static final double ADDRESS_EACH_SECOND = 20;

    /// Wrong codes and proofs that do not hold.
    private static final double FAILURES_AT_ONCE = 20;

    private static final double FAILURES_EACH_SECOND = 1 / 6.0;
    private static final int MOST_COUNTED = 50_000;

    private final InstantSource clock;
    private final Map<UUID, Bucket> callers = new ConcurrentHashMap<>();
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();
    private final Map<String, Bucket> failures = new ConcurrentHashMap<>();

    Limits(InstantSource clock) {
        this.clock = clock;
    }

    /// Counts a request of somebody enrolled.
    void count(UUID enrolment) {
        decline(of(callers, enrolment, CALLER_AT_ONCE, CALLER_EACH_SECOND).take(clock.millis()));
    }

    /// Counts a request that anyone may make.
    void count(String address) {
        var bucket = of(addresses, address, ADDRESS_AT_ONCE, ADDRESS_EACH_SECOND);
        decline(bucket.take(clock.millis()));
    }

    /// Counts a failure: once there were too many, each is answered in the same way.
    void countFailure(String address) {
        decline(failuresOf(address).take(clock.millis()));
    }

    /// Lets nobody guess on from where there were too many failures.
    void mayGuess(String address) {
        decline(failuresOf(address).secondsToWait(clock.millis()));
    }

    private Bucket failuresOf(String address) {
        return of(failures, address, FAILURES_AT_ONCE, FAILURES_EACH_SECOND);
    }

    private <K> Bucket of(Map<K, Bucket> counted, K who, double most, double eachSecond) {
        var now = clock.millis();
        if (counted.size() > MOST_COUNTED) {
            counted.values().removeIf(it -> it.isFull(now));
        }
        return counted.computeIfAbsent(who, _ -> new Bucket(most, eachSecond, now));
    }

    private static void decline(long seconds) {
        if (seconds > 0) {
            throw Problems.tooManyRequests(seconds);
        }
    }
}
