package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.checking.Verification.Signatory;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Does everything again that was done to an agreement, by the same rules as when it was signed,
/// and compares the outcome with the words on the pages.
final class AgreementCheck {

    private final EvidenceFile evidence;
    private final Household household;
    private final ChangeJson changes = Kinds.json();

    AgreementCheck(EvidenceFile evidence) {
        this.evidence = evidence;
        this.household = new Household(evidence.household());
    }

    Verification of(PDDocument document) throws IOException {
        try {
            introducePeople();
            if (!redoActs()) {
                return new Verification.Changed(Reason.SIGNATURE_WRONG);
            }
        } catch (NotAChange _) {
            return new Verification.Changed(Reason.EVIDENCE_UNREADABLE);
        }
        var agreement = household.agreement(evidence.agreement());
        if (agreement.isEmpty() || agreement.get().signature().isEmpty()) {
            return new Verification.Changed(Reason.NOT_SIGNED);
        }
        return PageWords.of(document).contain(agreement.get().text())
                ? signed(agreement.get())
                : new Verification.Changed(Reason.OTHER_WORDS);
    }

    private void introducePeople() throws NotAChange {
        for (var entry : evidence.people()) {
            household.fold(entry.written(changes));
        }
    }

    private boolean redoActs() throws NotAChange {
        for (var entry : evidence.acts()) {
            var written = entry.written(changes);
            if (!written.change().record().equals(evidence.agreement()) || !isAllowed(written)) {
                return false;
            }
            household.fold(written);
        }
        return true;
    }

    /// That a newer agreement took its place, which this document does not hold, alters no
    /// signature.
    private boolean isAllowed(Written written) {
        return written.change().body() instanceof AgreementChange.Superseded
                || household.refusal(written).isEmpty();
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
        var key = Fingerprint.of(household, moment.by());
        return new Signatory(signing.name(), forService, moment.at(), key);
    }
}
