package org.hearthbook.laptop.keys;

/// Something that a person knows or keeps and that opens their slot; zeroed on closing.
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryCode {

    /// The kind of slot that this opens.
    SealedSlot.Kind opens();

    @Override
    void close();

    boolean isClosed();
}
