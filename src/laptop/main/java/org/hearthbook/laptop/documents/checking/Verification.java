package org.hearthbook.laptop.documents.checking;

import java.time.Instant;
import java.util.List;

/// What a document turned out to be.
public sealed interface Verification {

    /// Someone who signed.
    ///
    /// @param forService whether they signed for the fostering service
    /// @param keyFingerprint the start of the SHA-256 of the key that they signed with
    record Signatory(String name, boolean forService, Instant at, String keyFingerprint) {}

    /// A signed agreement: not a byte was changed, and the signatures are over this very text.
    record Signed(String title, int version, String textSha256, List<Signatory> signatories)
            implements Verification {
        public Signed {
            signatories = List.copyOf(signatories);
        }
    }

    /// Another document of Hearthbook's of which not a byte was changed.
    record Unchanged(String title, Instant made) implements Verification {}

    /// It was changed since it was made, or was never what it says.
    record Changed(Reason reason) implements Verification {}

    /// It is no document of Hearthbook's.
    record NotOurs(Reason reason) implements Verification {}

    /// Why a document does not hold.
    enum Reason {
        NOT_A_PDF,
        NO_SEAL,
        SEAL_BROKEN,
        EVIDENCE_UNREADABLE,
        SIGNATURE_WRONG,
        NOT_SIGNED,
        OTHER_WORDS
    }

    /// Whether the document can be relied on.
    default boolean isGood() {
        return switch (this) {
            case Signed _, Unchanged _ -> true;
            case Changed _, NotOurs _ -> false;
        };
    }
}
