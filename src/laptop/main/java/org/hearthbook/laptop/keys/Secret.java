package org.hearthbook.laptop.keys;

/// Something that a person knows or keeps and that opens their slot; zeroed on closing.
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryCode {

    /// The kind of slot that is made with this.
    SealedSlot.Kind opens();

    /// Whether this can open a slot of `kind`: the code that the service keeps for a person looks
    /// like the one that they keep themself.
    default boolean fits(SealedSlot.Kind kind) {
        return kind == opens()
                || (opens() == SealedSlot.Kind.RECOVERY && kind == SealedSlot.Kind.ESCROW);
    }

    @Override
    void close();

    boolean isClosed();
}
