package org.hearthbook.service.sync;

import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Epoch;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/// Begins a new epoch as soon as a laptop proves that the log lost something.
final class Epochs {

    private final Database database;
    private final ServiceKeys keys;
    private final InstantSource clock;

    Epochs(Database database, ServiceKeys keys, InstantSource clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    void begin() {
        database.inTransaction(it -> begin(it, named("the first")));
    }

    private static UUID begin(Transaction transaction, UUID first) {
        var epoch = new Epoch(transaction);
        epoch.begin(first);
        return epoch.now();
    }

    /// The epoch once `received` was looked at.
    ///
    /// @param said the epoch that the laptop lives in; null when it has heard of none
    UUID after(@Nullable UUID said, Received received) {
        var now = received.epoch();
        var isOfThis = said == null || said.equals(now);
        return isOfThis && received.tellsOfAnotherLog()
                ? database.inTransaction(it -> renewed(it, now))
                : now;
    }

    private UUID renewed(Transaction transaction, UUID before) {
        var epoch = new Epoch(transaction);
        if (epoch.renew(before, named(before.toString()))) {
            new AuditChain(transaction, clock).append("service", "epoch", "after=" + before);
        }
        return epoch.now();
    }

    /// Never the same twice, and yet the same in a rehearsal with the same clock and keys.
    private UUID named(String what) {
        var words = (what + " " + clock.instant()).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.wrap(keys.said("epoch", words));
        var high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        return new UUID(high, (bytes.getLong() >>> 2) | Long.MIN_VALUE);
    }
}
