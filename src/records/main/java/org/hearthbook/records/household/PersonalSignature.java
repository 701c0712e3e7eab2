package org.hearthbook.records.household;

import org.hearthbook.records.changes.ActSignature;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.PublicKeys;

import java.util.List;
import java.util.Optional;

/// Asks for the signature of whoever does something that they must answer for.
final class PersonalSignature {

    private PersonalSignature() {}

    /// Refuses an act that has to be signed and is not signed with any of `keys`.
    static Optional<Refusal> refusal(Written written, List<PublicKeys> keys) {
        var mustBeSigned = ChangeJson.mustBeSigned(written.change().body().getClass());
        return !mustBeSigned || keys.stream().anyMatch(it -> isSigned(written, it))
                ? Optional.empty()
                : Optional.of(Refusal.because("notSigned"));
    }

    private static boolean isSigned(Written written, PublicKeys keys) {
        return written.signature()
                .map(it -> ActSignature.isBy(keys.signingKey(), written.json(), it))
                .orElse(false);
    }
}
