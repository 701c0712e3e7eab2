package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Signatory;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.changes.Written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does everything again that was done to an agreement, and asks for its exact text on the pages.
final class AgreementCheck implements Check {

    private final EvidenceFile evidence;
    private final Redone redone;

    AgreementCheck(EvidenceFile evidence) {
        this.evidence = evidence;
        this.redone = Redone.of(evidence);
    }

    @Override
    public Redone redone() {
        return redone;
    }

    /// That a newer agreement took its place, which this document does not hold, alters no
    /// signature.
    @Override
    public boolean isAllowed(Written written) {
        return written.change().body() instanceof AgreementChange.Superseded
                || redone.household().refusal(written).isEmpty();
    }

    @Override
    public Optional<Held> held() {
        return redone.household()
                .agreement(evidence.agreement())
                .filter(it -> it.signature().isPresent())
                .map(it -> new Held(List.of(it.text()), () -> signed(it)));
    }

    private Verification signed(Agreement agreement) {
        var signatories = new ArrayList<Signatory>();
        agreement.signature().map(it -> signatory(it, false)).ifPresent(signatories::add);
        agreement.countersignature().map(it -> signatory(it, true)).ifPresent(signatories::add);
        return new Verification.Signed(
                agreement.title(),
                agreement.version(),
                agreement.textSha256(),
                List.copyOf(signatories));
    }

    private Signatory signatory(Signing signing, boolean forService) {
        var moment = signing.moment();
        var key = Fingerprint.of(redone.household(), moment.by());
        return new Signatory(signing.name(), forService, moment.at(), key);
    }
}
