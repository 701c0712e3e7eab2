package org.hearthbook.service.store;

/// Proofs that were used, known to every process until they are too old to be used again.
public final class ProofStore {

    private static final String USE =
            "INSERT INTO used_proof (proof, expires) VALUES (?, ?) ON CONFLICT (proof) DO NOTHING";
    private static final String FORGET = "DELETE FROM used_proof WHERE expires < ?";

    private final Transaction transaction;

    public ProofStore(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Says whether `proof` is used here for the first time.
    public boolean use(String proof, long expires) {
        return transaction.handle().execute(USE, proof, expires) == 1;
    }

    /// Forgets what expired before `now`. Says how many.
    public int forget(long now) {
        return transaction.handle().execute(FORGET, now);
    }
}
