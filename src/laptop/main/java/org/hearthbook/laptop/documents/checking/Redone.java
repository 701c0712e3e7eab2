package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.ActSignature;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.function.Predicate;

/// A household of nothing but what a document carries, in which its acts are done again.
final class Redone {

    private final RecordProof proof;
    private final Household household;
    private final ChangeJson changes = Kinds.json();

    Redone(RecordProof proof) {
        this.proof = proof;
        this.household = new Household(proof.household());
    }

    Household household() {
        return household;
    }

    /// Whether each act is of the record and allowed, as they are done one by one.
    boolean isEach(Predicate<Written> allowed) throws NotAChange {
        for (var entry : proof.people()) {
            household.fold(entry.written(changes));
        }
        for (var entry : proof.acts()) {
            var written = entry.written(changes);
            var change = written.change();
            var isOfIt =
                    change.record().equals(proof.record())
                            && change.household().equals(proof.household());
            if (!isOfIt || !allowed.test(written)) {
                return false;
            }
            household.fold(written);
        }
        return true;
    }

    /// Whether whoever did it signed it with a key of theirs.
    boolean isSignedByWhoDidIt(Written written) {
        var keys = household.person(written.change().by()).map(Person::keys).orElse(List.of());
        return written.signature().stream()
                .anyMatch(signature ->
                        keys.stream()
                                .anyMatch(it ->
                                        ActSignature.isBy(
                                                it.signingKey(), written.json(), signature)));
    }
}
