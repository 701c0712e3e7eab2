package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.checking.Verification.VisitName;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitSignature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes a visit down again from what its document carries, and asks of each name under it what
/// was asked when it was put there.
final class VisitCheck implements Check {

    private final RecordProof proof;
    private final Redone redone;

    VisitCheck(RecordProof proof) {
        this.proof = proof;
        this.redone = Redone.of(proof);
    }

    @Override
    public Redone redone() {
        return redone;
    }

    @Override
    public Optional<Held> held() {
        return redone.household()
                .visit(proof.record())
                .filter(it -> !it.standing().isEmpty())
                .map(it -> new Held(List.of(it.page().text()), () -> signed(it)));
    }

    /// What was written needs no answer of its own: the names are under all of it.
    @Override
    public boolean isAllowed(Written written) {
        return switch (written.change().body()) {
            case VisitChange.Signed _,
                    VisitChange.Drawn _,
                    VisitChange.Confirmed _,
                    VisitChange.Disowned _ ->
                    redone.household().refusal(written).isEmpty();
            case VisitChange.NotesRead _ -> isReadByTheVisitor(written);
            case VisitChange _ -> true;
            default -> false;
        };
    }

    private boolean isReadByTheVisitor(Written written) {
        var visitor = redone.household().visit(proof.record()).map(Visit::visitor);
        return visitor.filter(written.change().by()::equals).isPresent()
                && redone.isSignedByWhoDidIt(written);
    }

    private Verification signed(Visit visit) {
        var names = visit.signatures().stream().map(it -> name(visit, it)).toList();
        return new Verification.SignedVisit(visit.on(), visit.textSha256(), names);
    }

    private VisitName name(Visit visit, VisitSignature signature) {
        var signed = signature.signing().moment().at();
        var own = signature.signatory();
        return switch (signature.how()) {
            case HowSigned.WithOwnKey() ->
                    name(visit, signature, Verification.HowSigned.OWN_KEY, "", signed, own);
            case HowSigned.DrawnBefore(var witness) ->
                    name(
                            visit,
                            signature,
                            Verification.HowSigned.TO_BE_CONFIRMED,
                            redone.called(witness),
                            signed,
                            witness);
            case HowSigned.DrawnAndConfirmed(var witness, var moment) ->
                    name(
                            visit,
                            signature,
                            Verification.HowSigned.CONFIRMED,
                            redone.called(witness),
                            moment.at(),
                            own);
            case HowSigned.Disowned(var witness, _, var moment) ->
                    name(
                            visit,
                            signature,
                            Verification.HowSigned.DISOWNED,
                            redone.called(witness),
                            moment.at(),
                            own);
            case HowSigned.TakenBack _ ->
                    throw new IllegalStateException("No document carries what was taken back");
        };
    }

    private VisitName name(
            Visit visit,
            VisitSignature signature,
            Verification.HowSigned how,
            String witness,
            Instant at,
            UUID answering) {
        return new VisitName(
                signature.signing().name(),
                signature.signatory().equals(visit.visitor()),
                how,
                witness,
                at,
                Fingerprint.of(redone.household(), answering));
    }
}
