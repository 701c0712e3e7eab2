package org.hearthbook.records.induction;

import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the service did about one carer's whole set: more time, the recommendation, and the
/// certificate.
///
/// @param moves every other last day that was given, oldest first
/// @param recommended the recommendation that waits for a manager or was followed, or null
/// @param sentBack what managers asked for, oldest first
/// @param completion the signed certificate, or null
public record Certificate(
        UUID id,
        UUID carer,
        String set,
        List<DeadlineMove> moves,
        @Nullable Recommendation recommended,
        List<SentBack> sentBack,
        @Nullable Completion completion,
        UUID head) {

    /// What a manager asked for before signing.
    public record SentBack(String words, Moment moment) {}

    public Certificate {
        moves = List.copyOf(moves);
        sentBack = List.copyOf(sentBack);
    }

    /// The record's id for this carer and set: the same on every laptop.
    public static UUID idFor(UUID household, UUID carer, String set) {
        return Ids.named(household, "certificate", carer.toString(), set);
    }

    /// The last day that was given last, if any was.
    public Optional<LocalDate> movedTo() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast().to());
    }

    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommended);
    }

    public boolean isSigned() {
        return completion != null;
    }

    /// What the manager asked for, while nobody has recommended the set again.
    public Optional<SentBack> toAnswer() {
        return recommended == null && !sentBack.isEmpty()
                ? Optional.of(sentBack.getLast())
                : Optional.empty();
    }

    static Certificate begin(UUID carer, String set, Change change) {
        return new Certificate(
                change.record(), carer, set, List.of(), null, List.of(), null, change.id());
    }

    Certificate moved(CertificateChange.DeadlineMoved to, Change change) {
        var move = new DeadlineMove(to.move(), to.to(), to.reason(), Moment.of(change));
        var more = Evidence.with(moves, move);
        return next(more, recommended, sentBack, completion, change);
    }

    Certificate recommended(CertificateChange.Recommended as, Change change) {
        var newOne = new Recommendation(as.what(), as.words(), Moment.of(change));
        return next(moves, newOne, sentBack, completion, change);
    }

    Certificate withdrawn(Change change) {
        return next(moves, null, sentBack, completion, change);
    }

    Certificate sentBack(String words, Change change) {
        var more = Evidence.with(sentBack, new SentBack(words, Moment.of(change)));
        return next(moves, null, more, completion, change);
    }

    Certificate signed(CertificateChange.Signed signed, Change change) {
        var signing = new Signing(signed.name(), signed.mark(), Moment.of(change));
        return next(moves, recommended, sentBack, new Completion(signed.what(), signing), change);
    }

    private Certificate next(
            List<DeadlineMove> newMoves,
            @Nullable Recommendation newRecommended,
            List<SentBack> newSentBack,
            @Nullable Completion newCompletion,
            Change change) {
        return new Certificate(
                id, carer, set, newMoves, newRecommended, newSentBack, newCompletion, change.id());
    }
}
