package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.checking.Verification.VisitName;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitSignature;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/// Writes a visit down again from what its document carries, and asks of each name under it what
/// was asked when it was put there.
final class VisitCheck {

    private final RecordProof proof;
    private final Redone redone;

    VisitCheck(RecordProof proof) {
        this.proof = proof;
        this.redone = new Redone(proof);
    }

    Verification of(PDDocument document) throws IOException {
        try {
            if (!redone.isEach(this::isAllowed)) {
                return new Verification.Changed(Reason.SIGNATURE_WRONG);
            }
        } catch (NotAChange _) {
            return new Verification.Changed(Reason.EVIDENCE_UNREADABLE);
        }
        var visit = redone.household().visit(proof.record());
        if (visit.isEmpty() || visit.get().standing().isEmpty()) {
            return new Verification.Changed(Reason.NOT_SIGNED);
        }
        return PageWords.of(document).contain(visit.get().page().text())
                ? signed(visit.get())
                : new Verification.Changed(Reason.OTHER_WORDS);
    }

    /// What was written needs no answer of its own: the names are under all of it.
    private boolean isAllowed(Written written) {
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
                            called(witness),
                            signed,
                            witness);
            case HowSigned.DrawnAndConfirmed(var witness, var moment) ->
                    name(
                            visit,
                            signature,
                            Verification.HowSigned.CONFIRMED,
                            called(witness),
                            moment.at(),
                            own);
            case HowSigned.Disowned(var witness, _, var moment) ->
                    name(
                            visit,
                            signature,
                            Verification.HowSigned.DISOWNED,
                            called(witness),
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

    private String called(UUID person) {
        return redone.household().person(person).map(Person::name).orElse("");
    }
}
