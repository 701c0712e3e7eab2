package org.hearthbook.laptop.keys;

import java.security.SecureRandom;
import java.util.Arrays;

/// The printed code that opens a person's keys when the passphrase is forgotten: 130 random bits
/// and a checksum, in eight groups of four. Zeroed on closing.
public final class RecoveryCode implements Secret {

    private final byte[] symbols;
    private boolean closed;

    private RecoveryCode(byte[] symbols) {
        this.symbols = symbols;
    }

    /// A new code that nobody else has.
    public static RecoveryCode random(SecureRandom random) {
        var symbols = new byte[26];
        random.nextBytes(symbols);
        return new RecoveryCode(symbols);
    }

    @Override
    public SealedSlot.Kind opens() {
        return SealedSlot.Kind.RECOVERY;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(symbols, (byte) 0);
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    /// The caller zeroes it.
    synchronized byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("This recovery code is closed");
        }
        return symbols.clone();
    }
}
