package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.checking.Verification.Signatory;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Completion;
import org.hearthbook.records.induction.Recommendation;

import java.util.List;
import java.util.Optional;

/// Asks again whether a social worker called a carer's set complete and a manager, who is somebody
/// else, certified the very same. The evidence itself is not in the document.
final class CertificateCheck implements Check {

    private final RecordProof proof;
    private final Redone redone;

    CertificateCheck(RecordProof proof) {
        this.proof = proof;
        this.redone = Redone.of(proof);
    }

    @Override
    public Redone redone() {
        return redone;
    }

    @Override
    public Optional<Held> held() {
        var certificate = redone.household().certificate(proof.record());
        var completion = certificate.flatMap(it -> Optional.ofNullable(it.completion()));
        var recommended = certificate.flatMap(Certificate::recommendation);
        return completion.flatMap(done -> recommended.map(it -> held(done, it)));
    }

    private Held held(Completion completion, Recommendation recommended) {
        var what = completion.what();
        return new Held(
                List.of(redone.called(what.carer()), completion.signing().name(), what.sha256()),
                () -> signed(completion, recommended));
    }

    @Override
    public boolean isAllowed(Written written) {
        return switch (written.change().body()) {
            case CertificateChange.Recommended(var what, _) ->
                    isBy(written, Role.SUPERVISING_SOCIAL_WORKER) && isOfThisPage(what);
            case CertificateChange.Signed(var what, _, _) ->
                    isBy(written, Role.MANAGER) && isRecommendedByAnother(written, what);
            default -> false;
        };
    }

    private boolean isBy(Written written, Role role) {
        return redone.household().actor(written.change().by()).role() == role
                && redone.isSignedByWhoDidIt(written);
    }

    private boolean isOfThisPage(Certified what) {
        return proof.record()
                .equals(Certificate.idFor(proof.household(), what.carer(), what.set()));
    }

    private boolean isRecommendedByAnother(Written written, Certified what) {
        return redone.household()
                .certificate(proof.record())
                .flatMap(Certificate::recommendation)
                .filter(it -> it.what().equals(what))
                .filter(it -> !it.moment().by().equals(written.change().by()))
                .isPresent();
    }

    private Verification signed(Completion completion, Recommendation recommended) {
        var what = completion.what();
        var signing = completion.signing();
        var manager = signing.moment().by();
        return new Verification.SignedCertificate(
                redone.called(what.carer()),
                what.set(),
                what.sha256(),
                redone.called(recommended.moment().by()),
                new Signatory(
                        signing.name(),
                        true,
                        signing.moment().at(),
                        Fingerprint.of(redone.household(), manager)));
    }
}
