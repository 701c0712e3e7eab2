package org.hearthbook.records.induction;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.time.LocalDate;
import java.util.UUID;

/// What the service does about a carer's whole set of standards. The record is this set for this
/// carer.
public sealed interface CertificateChange extends Body {

    /// The carer gets another last day (NMS 20).
    ///
    /// @param reason why, in words that the carer reads too
    @Kind(value = "certificate.deadline-moved", signed = true)
    record DeadlineMoved(UUID carer, String set, Move move, LocalDate to, String reason)
            implements CertificateChange {}

    /// The supervising social worker says that the set is complete.
    @Kind(value = "certificate.recommended", signed = true)
    record Recommended(Certified what, String words) implements CertificateChange {}

    /// The recommendation is taken back before the manager signed.
    @Kind(value = "certificate.recommendation-withdrawn", signed = true)
    record Withdrawn(String why) implements CertificateChange {}

    /// The manager asks for more before signing.
    @Kind(value = "certificate.sent-back", signed = true)
    record SentBack(String words) implements CertificateChange {}

    /// The manager signs the certificate of successful completion.
    ///
    /// @param what exactly what is certified: what was recommended, and what stands there now
    @Kind(value = "certificate.signed", signed = true)
    record Signed(Certified what, String name, Mark mark) implements CertificateChange {}

    /// In which way a last day moves.
    enum Move {
        /// More time for what is under way.
        EXTENDED,
        /// A later beginning, as during an illness.
        DEFERRED
    }
}
