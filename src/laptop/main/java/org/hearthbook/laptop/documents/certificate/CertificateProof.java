package org.hearthbook.laptop.documents.certificate;

import org.hearthbook.laptop.documents.proof.Entry;
import org.hearthbook.laptop.documents.proof.Introductions;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Completion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Gathers what shows who called a set complete and who certified it. Why a last day was moved, and
/// what was asked for in between, stays in the book.
final class CertificateProof {

    private CertificateProof() {}

    static RecordProof of(Household household, Certificate certificate, Completion completion) {
        var acts =
                household.history(certificate.id()).stream()
                        .filter(it -> isOf(it, completion.what()))
                        .toList();
        var people = new ArrayList<UUID>();
        people.add(certificate.carer());
        acts.forEach(it -> people.add(it.change().by()));
        return RecordProof.of(
                RecordProof.Sort.CERTIFICATE,
                household.id(),
                certificate.id(),
                Introductions.of(household, people),
                entries(acts));
    }

    /// Of more than one recommendation of the same, the newest is what was followed.
    private static List<Entry> entries(List<Written> acts) {
        return acts.subList(Math.max(0, acts.size() - 2), acts.size()).stream()
                .map(Entry::of)
                .toList();
    }

    private static boolean isOf(Written written, Certified what) {
        return switch (written.change().body()) {
            case CertificateChange.Recommended(var recommended, _) -> recommended.equals(what);
            case CertificateChange.Signed(var signed, _, _) -> signed.equals(what);
            default -> false;
        };
    }
}
