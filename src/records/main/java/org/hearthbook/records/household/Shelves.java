package org.hearthbook.records.household;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementRules;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.FileRules;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.CertificateRules;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.EvidenceRules;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.NoteRules;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PersonRules;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.GoalRules;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.training.TrainingRules;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitRules;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A shelf for each kind of record that a household has.
final class Shelves {

    final Shelf<HouseholdDetails, HouseholdChange> details = new Shelf<>(new HouseholdRules());
    final Shelf<Person, PersonChange> people = new Shelf<>(new PersonRules());
    final Shelf<Agreement, AgreementChange> agreements = new Shelf<>(new AgreementRules());
    final Shelf<Evidence, EvidenceChange> evidence = new Shelf<>(new EvidenceRules());
    final Shelf<Certificate, CertificateChange> certificates = new Shelf<>(new CertificateRules());
    final Shelf<Training, TrainingChange> training = new Shelf<>(new TrainingRules());
    final Shelf<Goal, GoalChange> goals = new Shelf<>(new GoalRules());
    final Shelf<Note, NoteChange> notes = new Shelf<>(new NoteRules());
    final Shelf<Visit, VisitChange> visits = new Shelf<>(new VisitRules());
    final Shelf<KeptFile, FileChange> files = new Shelf<>(new FileRules());

    private final List<Shelf<?, ?>> all =
            List.of(
                    details,
                    people,
                    agreements,
                    evidence,
                    certificates,
                    training,
                    goals,
                    notes,
                    visits,
                    files);

    /// The shelf that `change` belongs on; empty when its kind is not known here.
    Optional<Shelf<?, ?>> shelfFor(Change change) {
        for (var shelf : all) {
            if (shelf.takes(change.body())) {
                return Optional.of(shelf);
            }
        }
        return Optional.empty();
    }

    /// Whether what may be done next on `shelf` hangs on the last thing that was done.
    boolean goesByStages(Shelf<?, ?> shelf) {
        return shelf == evidence || shelf == certificates || shelf == visits;
    }

    /// Whether `record` stands on another shelf than `its`: a record is of one kind only.
    boolean isElsewhere(UUID record, Shelf<?, ?> its) {
        return all.stream().anyMatch(it -> it != its && it.find(record).isPresent());
    }

    /// Takes the state of one record from where it stands on other shelves.
    void take(UUID record, Shelves from) {
        details.take(record, from.details);
        people.take(record, from.people);
        agreements.take(record, from.agreements);
        evidence.take(record, from.evidence);
        certificates.take(record, from.certificates);
        training.take(record, from.training);
        goals.take(record, from.goals);
        notes.take(record, from.notes);
        visits.take(record, from.visits);
        files.take(record, from.files);
    }

    /// Takes over how one record stands on other shelves, or that it is not there.
    void replace(UUID record, Shelves from) {
        details.replace(record, from.details);
        people.replace(record, from.people);
        agreements.replace(record, from.agreements);
        evidence.replace(record, from.evidence);
        certificates.replace(record, from.certificates);
        training.replace(record, from.training);
        goals.replace(record, from.goals);
        notes.replace(record, from.notes);
        visits.replace(record, from.visits);
        files.replace(record, from.files);
    }

    String digest(ChangeJson changes) {
        var digest = Hashes.sha256();
        for (var shelf : all) {
            shelf.all().forEach(it -> digest.update(changes.canonical(it)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
