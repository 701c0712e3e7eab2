package org.hearthbook.service.enrolment;

import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EscrowStore;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.sync.Caller;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/// Takes in the codes that laptops leave with the service for the day when a passphrase is
/// forgotten. They are kept as they came: sealed.
public final class Escrows {

    /// More slots than this no laptop has for one person.
    private static final int MOST = 8;

    private final Database database;
    private final ServiceKeys keys;
    private final InstantSource clock;

    public Escrows(Database database, ServiceKeys keys, InstantSource clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /// Keeps what the caller leaves, in place of what they left before. False if the service could
    /// not open it on the day when it is needed; then what was left before stays.
    public boolean leave(Caller caller, Enrolment.Escrow escrow) {
        var codes = escrow.codes();
        if (codes.isEmpty()
                || codes.size() > MOST
                || !codes.entrySet().stream().allMatch(this::opens)) {
            return false;
        }
        return database.inTransaction(it -> leave(it, caller, codes));
    }

    private boolean leave(Transaction transaction, Caller caller, Map<UUID, String> codes) {
        new EscrowStore(transaction).replace(caller.enrolment(), codes, clock.millis());
        new AuditChain(transaction, clock)
                .append(caller.enrolment().toString(), "escrow-left", "slots " + codes.size());
        return true;
    }

    private boolean opens(Map.Entry<UUID, String> code) {
        return keys.open(code.getKey().toString(), Unreadable.orNone(code.getValue())).isPresent();
    }
}
