package org.hearthbook.laptop.documents.checking;

import java.time.Instant;
import java.time.LocalDate;
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

    /// How a name came under the record of a visit.
    enum HowSigned {
        OWN_KEY,
        TO_BE_CONFIRMED,
        CONFIRMED,
        DISOWNED
    }

    /// A name under the record of a visit.
    ///
    /// @param witness who was signed in where it was drawn; empty when it was not drawn
    /// @param at when they signed, or confirmed or disowned what was drawn
    /// @param keyFingerprint the start of the SHA-256 of the key that answers for it
    record VisitName(
            String name,
            boolean forService,
            HowSigned how,
            String witness,
            Instant at,
            String keyFingerprint) {}

    /// The record of a visit: not a byte was changed, and the names are under this very text.
    record SignedVisit(LocalDate on, String textSha256, List<VisitName> names)
            implements Verification {
        public SignedVisit {
            names = List.copyOf(names);
        }
    }

    /// A certificate of successful completion that holds.
    ///
    /// @param set the content pack's id of the set of standards
    /// @param recommendedBy who called the set complete
    record SignedCertificate(
            String carer, String set, String sha256, String recommendedBy, Signatory manager)
            implements Verification {}

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
            case Signed _, SignedVisit _, SignedCertificate _, Unchanged _ -> true;
            case Changed _, NotOurs _ -> false;
        };
    }
}
