package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Kind;

import java.util.List;
import java.util.UUID;

/// What can happen to a carer's evidence for one outcome of the standards.
public sealed interface EvidenceChange extends Body {

    /// The carer begins on an outcome.
    ///
    /// @param set the content pack's id of the set of standards
    /// @param outcome its code, such as `1.2`
    @Kind("evidence.begun")
    record Begun(UUID carer, String set, String outcome) implements EvidenceChange {

        /// Whether `change` is of the one record for this carer and outcome.
        boolean isFor(Change change) {
            return change.record().equals(Evidence.idFor(change.household(), carer, set, outcome));
        }
    }

    /// The short account, whole, in the carer's own words.
    @Kind("evidence.account-written")
    record AccountWritten(String account) implements EvidenceChange {}

    /// Something is put behind the account.
    @Kind("evidence.piece-added")
    record PieceAdded(Piece piece) implements EvidenceChange {}

    /// A piece is taken out again. What it pointed to stays where it is.
    @Kind("evidence.piece-removed")
    record PieceRemoved(UUID piece) implements EvidenceChange {}

    /// The letters of the criteria that the carer has thought about.
    @Kind("evidence.criteria-considered")
    record CriteriaConsidered(List<String> letters) implements EvidenceChange {
        public CriteriaConsidered {
            letters = List.copyOf(letters);
        }
    }

    /// The carer says that it is ready to be read.
    ///
    /// @param contentSha256 the hash of exactly what is to be read
    @Kind("evidence.marked-ready")
    record MarkedReady(String contentSha256) implements EvidenceChange {}

    /// The carer takes it back to write on.
    @Kind("evidence.taken-back")
    record TakenBack() implements EvidenceChange {}

    /// The social worker sends it back with a comment.
    @Kind(value = "evidence.returned", signed = true)
    record Returned(String contentSha256, String comment) implements EvidenceChange {}

    /// The social worker accepts it.
    @Kind(value = "evidence.accepted", signed = true)
    record Accepted(String contentSha256, String comment) implements EvidenceChange {}

    /// A word between carer and social worker about it.
    @Kind("evidence.remarked")
    record Remarked(String words) implements EvidenceChange {}
}
