package org.hearthbook.service.store;

import java.util.UUID;

/// Names one unbroken life of the log. A restored database begins another, so that laptops offer
/// again what the restored one may have forgotten.
public final class Epoch {

    private static final String BEGIN =
            "INSERT INTO service (name, value) VALUES ('epoch', ?) ON CONFLICT (name) DO NOTHING";
    private static final String NOW = "SELECT value FROM service WHERE name = 'epoch'";
    private static final String RENEW =
            "UPDATE service SET value = ? WHERE name = 'epoch' AND value = ?";

    private final Transaction transaction;

    public Epoch(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Names the first, unless it has a name already.
    public void begin(UUID first) {
        transaction.handle().execute(BEGIN, first.toString());
    }

    public UUID now() {
        return UUID.fromString(transaction.handle().createQuery(NOW).mapTo(String.class).one());
    }

    /// Begins the epoch `next`; false when another process has ended `before` already.
    public boolean renew(UUID before, UUID next) {
        return transaction.handle().execute(RENEW, next.toString(), before.toString()) == 1;
    }
}
