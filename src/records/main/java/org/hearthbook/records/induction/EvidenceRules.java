package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The way of evidence from first draft to accepted: the carer writes, the social worker reviews,
/// and nobody does the other's part. An act over an older state than the present one is refused.
public final class EvidenceRules implements Rules<Evidence, EvidenceChange> {

    @Override
    public Class<EvidenceChange> bodies() {
        return EvidenceChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Evidence evidence, EvidenceChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return refuse("notOfThisHousehold");
        }
        if (body instanceof EvidenceChange.Begun begun) {
            return refuseBeginning(evidence, begun, change, who);
        }
        if (evidence == null) {
            return refuse("noSuchRecord");
        }
        return change.base().equals(List.of(evidence.head()))
                ? refuseNext(evidence, body, who)
                : refuse("evidenceMovedOn");
    }

    private static Optional<Refusal> refuse(String key, String... about) {
        return Optional.of(Refusal.because(key, about));
    }

    private static Optional<Refusal> refuseBeginning(
            @Nullable Evidence evidence, EvidenceChange.Begun begun, Change change, Actor who) {
        if (evidence != null) {
            return refuse("alreadyThere");
        }
        return refuseUnless(who.isCarer() && who.is(begun.carer()), "ownEvidence")
                .or(() -> refuseUnless(begun.isFor(change), "anotherPage"));
    }

    private static Optional<Refusal> refuseNext(Evidence evidence, EvidenceChange body, Actor who) {
        return switch (body) {
            case EvidenceChange.Begun _ -> refuse("alreadyThere");
            case EvidenceChange.AccountWritten(var account) ->
                    refuseWriting(evidence, who).or(() -> Texts.refuseTooLong(account));
            case EvidenceChange.PieceAdded(var piece) ->
                    refuseWriting(evidence, who).or(() -> refusePiece(evidence, piece));
            case EvidenceChange.PieceRemoved(var piece) ->
                    refuseWriting(evidence, who)
                            .or(() -> refuseUnless(evidence.piece(piece).isPresent(), "noPiece"));
            case EvidenceChange.CriteriaConsidered _ -> refuseWriting(evidence, who);
            case EvidenceChange.MarkedReady(var sha256) -> refuseReady(evidence, sha256, who);
            case EvidenceChange.TakenBack _ ->
                    refuseUnless(who.is(evidence.carer()), "ownEvidence")
                            .or(() -> refuseUnless(evidence.stage() == Stage.READY, "notReady"));
            case EvidenceChange.Returned(var sha256, var comment) ->
                    refuseReview(evidence, sha256, who)
                            .or(() -> Texts.refuseUnlessWritten(comment, "commentNeeded"));
            case EvidenceChange.Accepted(var sha256, var comment) ->
                    refuseReview(evidence, sha256, who).or(() -> Texts.refuseTooLong(comment));
            case EvidenceChange.Remarked(var words) ->
                    refuseUnless(who.is(evidence.carer()) || who.isService(), "ownEvidence")
                            .or(() -> Texts.refuseUnlessWritten(words, "wordsNeeded"));
        };
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String key) {
        return holds ? Optional.empty() : refuse(key);
    }

    private static Optional<Refusal> refuseWriting(Evidence evidence, Actor who) {
        return refuseUnless(who.is(evidence.carer()), "ownEvidence")
                .or(() -> refuseUnless(evidence.stage().isOpen(), "takeBackFirst"));
    }

    private static Optional<Refusal> refusePiece(Evidence evidence, Piece piece) {
        var again =
                evidence.pieces().stream()
                        .anyMatch(it ->
                                it.id().equals(piece.id()) || it.record().equals(piece.record()));
        return refuseUnless(!again, "pieceThere").or(() -> Texts.refuseTooLong(piece.caption()));
    }

    private static Optional<Refusal> refuseReady(Evidence evidence, String sha256, Actor who) {
        return refuseWriting(evidence, who)
                .or(() -> refuseUnless(evidence.stage() != Stage.ACCEPTED, "acceptedAlready"))
                .or(() -> Texts.refuseUnlessWritten(evidence.account(), "accountNeeded"))
                .or(() -> refuseUnless(evidence.contentSha256().equals(sha256), "textIsAnother"));
    }

    private static Optional<Refusal> refuseReview(Evidence evidence, String sha256, Actor who) {
        return refuseUnless(who.isService() && !who.is(evidence.carer()), "serviceReviews")
                .or(() -> refuseUnless(evidence.stage() == Stage.READY, "notReady"))
                .or(() -> refuseUnless(evidence.contentSha256().equals(sha256), "textIsAnother"));
    }

    @Override
    public @Nullable Evidence next(
            @Nullable Evidence evidence, EvidenceChange body, Change change) {
        if (evidence == null) {
            return body instanceof EvidenceChange.Begun begun
                    ? Evidence.begin(begun, change)
                    : null;
        }
        var account = evidence.account();
        var pieces = evidence.pieces();
        return switch (body) {
            case EvidenceChange.Begun _ -> evidence;
            case EvidenceChange.AccountWritten(var words) ->
                    evidence.reworked(words, pieces, change);
            case EvidenceChange.PieceAdded(var piece) ->
                    evidence.reworked(account, Evidence.with(pieces, piece), change);
            case EvidenceChange.PieceRemoved(var piece) ->
                    evidence.reworked(account, without(pieces, piece), change);
            case EvidenceChange.CriteriaConsidered(var letters) ->
                    evidence.considered(letters, change);
            case EvidenceChange.MarkedReady _ ->
                    evidence.moved(Stage.READY, Remark.Act.READY, "", change);
            case EvidenceChange.TakenBack _ ->
                    evidence.moved(Stage.DRAFTING, Remark.Act.TAKEN_BACK, "", change);
            case EvidenceChange.Returned(_, var comment) ->
                    evidence.moved(Stage.RETURNED, Remark.Act.RETURNED, comment, change);
            case EvidenceChange.Accepted(_, var comment) ->
                    evidence.moved(Stage.ACCEPTED, Remark.Act.ACCEPTED, comment, change);
            case EvidenceChange.Remarked(var words) ->
                    evidence.moved(evidence.stage(), Remark.Act.SAID, words, change);
        };
    }

    private static List<Piece> without(List<Piece> pieces, UUID piece) {
        return pieces.stream().filter(it -> !it.id().equals(piece)).toList();
    }
}
