package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.proof.Entry;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.ActSignature;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// A household of nothing but what a document carries, in which its acts are done again.
final class Redone {

    private final UUID record;
    private final List<Entry> people;
    private final List<Entry> acts;
    private final Household household;
    private final ChangeJson changes = Kinds.json();

    private Redone(UUID household, UUID record, List<Entry> people, List<Entry> acts) {
        this.record = record;
        this.people = people;
        this.acts = acts;
        this.household = new Household(household);
    }

    static Redone of(EvidenceFile file) {
        return new Redone(file.household(), file.agreement(), file.people(), file.acts());
    }

    static Redone of(RecordProof proof) {
        return new Redone(proof.household(), proof.record(), proof.people(), proof.acts());
    }

    Household household() {
        return household;
    }

    /// Whether each act is of the record and allowed, as they are done one by one.
    boolean isEach(Predicate<Written> allowed) throws NotAChange {
        for (var entry : people) {
            household.fold(entry.written(changes));
        }
        for (var entry : acts) {
            var written = entry.written(changes);
            var change = written.change();
            var isOfIt =
                    change.record().equals(record) && change.household().equals(household.id());
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

    /// The person's name; empty when the document does not say who they are.
    String called(UUID person) {
        return household.person(person).map(Person::name).orElse("");
    }
}
