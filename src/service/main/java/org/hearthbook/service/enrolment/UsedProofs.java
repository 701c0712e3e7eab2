package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.ProofStore;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Sees to it that no proof is used twice, at whichever process.
public final class UsedProofs {

    private static final int KEPT = 16;
    private static final int BETWEEN_SWEEPS = 500;

    private final Database database;
    private final Nonces nonces;
    private final InstantSource clock;
    private final AtomicInteger used = new AtomicInteger();

    public UsedProofs(Database database, Nonces nonces, InstantSource clock) {
        this.database = database;
        this.nonces = nonces;
        this.clock = clock;
    }

    /// Whether this proof of this key is used for the first time.
    public boolean isFirst(String thumbprint, String id) {
        if (used.incrementAndGet() % BETWEEN_SWEEPS == 0) {
            database.inPassing(it -> new ProofStore(it).forget(clock.millis()));
        }
        var hash = HexFormat.of().parseHex(Hashes.ofParts(List.of(thumbprint, id)));
        var proof = Wire.text(Arrays.copyOf(hash, KEPT));
        var until = nonces.allGone().toEpochMilli();
        return database.inPassing(it -> new ProofStore(it).use(proof, until));
    }
}
