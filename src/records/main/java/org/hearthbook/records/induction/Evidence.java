package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A carer's evidence for one outcome: the account, what stands behind it, and its review.
///
/// @param considered the letters of the criteria that the carer has thought about
/// @param conversation every round of the review, oldest first
/// @param accepted every wording that was ever accepted, oldest first
/// @param written when it was last worked on
public record Evidence(
        UUID id,
        UUID carer,
        String set,
        String outcome,
        Stage stage,
        String account,
        List<Piece> pieces,
        List<String> considered,
        List<Remark> conversation,
        List<AcceptedWording> accepted,
        Moment written,
        UUID head) {

    public Evidence {
        pieces = List.copyOf(pieces);
        considered = List.copyOf(considered);
        conversation = List.copyOf(conversation);
        accepted = List.copyOf(accepted);
    }

    /// The record's id for this carer and outcome: the same on every laptop.
    public static UUID idFor(UUID household, UUID carer, String set, String outcome) {
        return Ids.named(household, "evidence", carer.toString(), set, outcome);
    }

    /// The hash of what a reviewer reads: the account and every piece in order.
    public String contentSha256() {
        return contentSha256(account, pieces);
    }

    /// What that hash will be once the account reads `account` and these `pieces` stand behind it.
    public static String contentSha256(String account, List<Piece> pieces) {
        var parts = new ArrayList<String>();
        parts.add(account);
        pieces.forEach(it -> parts.addAll(it.parts()));
        return Hashes.ofParts(parts);
    }

    public Optional<Piece> piece(UUID piece) {
        return pieces.stream().filter(it -> it.id().equals(piece)).findFirst();
    }

    /// The latest comment with which it came back, while it is still to be answered.
    public Optional<Remark> returnedWith() {
        return stage == Stage.RETURNED
                ? conversation.reversed().stream()
                        .filter(it -> it.act() == Remark.Act.RETURNED)
                        .findFirst()
                : Optional.empty();
    }

    static Evidence begin(EvidenceChange.Begun begun, Change change) {
        return new Evidence(
                change.record(),
                begun.carer(),
                begun.set(),
                begun.outcome(),
                Stage.DRAFTING,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Moment.of(change),
                change.id());
    }

    /// The same on the desk again. What was accepted stays among `accepted`, and that it was opened
    /// again shows among the rounds.
    Evidence reworked(String newAccount, List<Piece> newPieces, Change change) {
        var newStage = stage == Stage.RETURNED ? Stage.RETURNED : Stage.DRAFTING;
        var reopened = new Remark(Remark.Act.REOPENED, "", Moment.of(change));
        return new Evidence(
                id,
                carer,
                set,
                outcome,
                newStage,
                newAccount,
                newPieces,
                considered,
                stage == Stage.ACCEPTED ? with(conversation, reopened) : conversation,
                accepted,
                Moment.of(change),
                change.id());
    }

    /// Ticking a criterion is thinking, not writing: it reopens nothing.
    Evidence considered(List<String> letters, Change change) {
        return new Evidence(
                id,
                carer,
                set,
                outcome,
                stage,
                account,
                pieces,
                letters,
                conversation,
                accepted,
                written,
                change.id());
    }

    Evidence moved(Stage newStage, Remark.Act act, String words, Change change) {
        var moment = Moment.of(change);
        return new Evidence(
                id,
                carer,
                set,
                outcome,
                newStage,
                account,
                pieces,
                considered,
                with(conversation, new Remark(act, words, moment)),
                newStage == Stage.ACCEPTED && stage != Stage.ACCEPTED
                        ? with(accepted, new AcceptedWording(account, pieces, moment))
                        : accepted,
                written,
                change.id());
    }

    static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
