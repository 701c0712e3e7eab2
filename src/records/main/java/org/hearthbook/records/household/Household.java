package org.hearthbook.records.household;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementRules;
import org.hearthbook.records.changes.ActSignature;
import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.FileRules;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.EvidenceRules;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.NoteRules;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PersonRules;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.GoalRules;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.training.TrainingRules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Everything that a household's changes add up to: what screens show, documents print and the
/// service checks. One thread at a time may fold changes in, while any number read.
public final class Household {

    private final UUID id;
    private final Shelf<HouseholdDetails, HouseholdChange> details =
            new Shelf<>(new HouseholdRules());
    private final Shelf<Person, PersonChange> people = new Shelf<>(new PersonRules());
    private final Shelf<Agreement, AgreementChange> agreements = new Shelf<>(new AgreementRules());
    private final Shelf<Evidence, EvidenceChange> evidence = new Shelf<>(new EvidenceRules());
    private final Shelf<Training, TrainingChange> training = new Shelf<>(new TrainingRules());
    private final Shelf<Goal, GoalChange> goals = new Shelf<>(new GoalRules());
    private final Shelf<Note, NoteChange> notes = new Shelf<>(new NoteRules());
    private final Shelf<KeptFile, FileChange> files = new Shelf<>(new FileRules());
    private final List<Shelf<?, ?>> shelves =
            List.of(details, people, agreements, evidence, training, goals, notes, files);
    private final Map<UUID, List<Written>> histories = new ConcurrentHashMap<>();
    private final List<Written> unplaced = new CopyOnWriteArrayList<>();

    public Household(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /// Why `change` may not be done now; empty when it may. The one question that the laptop asks
    /// before it saves and the service before it accepts.
    public Optional<Refusal> refusal(Written written) {
        var change = written.change();
        if (!change.household().equals(id)) {
            return Optional.of(Refusal.because("anotherHousehold"));
        }
        var shelf = shelfFor(change);
        if (shelf.isEmpty()) {
            return Optional.of(Refusal.because("notKnownHere"));
        }
        return shelf.get().refusal(change, actor(change.by())).or(() -> refuseUnsigned(written));
    }

    private Optional<Refusal> refuseUnsigned(Written written) {
        var change = written.change();
        if (!ChangeJson.kind(change.body().getClass()).signed()) {
            return Optional.empty();
        }
        var keys = person(change.by()).map(Person::keys).orElse(List.of());
        return keys.stream().anyMatch(it -> signed(written, it))
                ? Optional.empty()
                : Optional.of(Refusal.because("notSigned"));
    }

    private static boolean signed(Written written, PublicKeys keys) {
        return written.signature()
                .map(it -> ActSignature.isBy(keys.signingKey(), written.json(), it))
                .orElse(false);
    }

    /// Who `person` is to this household now.
    public Actor actor(UUID person) {
        return new Actor(person, person(person).map(Household::roleOf).orElse(Role.NEWCOMER));
    }

    private static Role roleOf(Person person) {
        return person.isHere() ? person.role() : Role.NEWCOMER;
    }

    /// Takes in a change that was accepted, whatever the rules say of it today. One of an unknown
    /// kind, or of a record whose beginning is missing, is kept among `unplaced`.
    public void fold(Written written) {
        var change = written.change();
        if (!shelfFor(change).map(it -> it.fold(change)).orElse(false)) {
            unplaced.add(written);
        }
        histories.merge(change.record(), List.of(written), Household::joined);
    }

    private static List<Written> joined(List<Written> before, List<Written> after) {
        var both = new ArrayList<Written>(before.size() + after.size());
        both.addAll(before);
        both.addAll(after);
        return Collections.unmodifiableList(both);
    }

    /// A small copy that holds these records and no others: for trying changes out on.
    public Household only(Set<UUID> records) {
        var copy = new Household(id);
        for (var record : records) {
            copy.details.take(record, details);
            copy.people.take(record, people);
            copy.agreements.take(record, agreements);
            copy.evidence.take(record, evidence);
            copy.training.take(record, training);
            copy.goals.take(record, goals);
            copy.notes.take(record, notes);
            copy.files.take(record, files);
            copy.histories.put(record, history(record));
        }
        return copy;
    }

    private Optional<Shelf<?, ?>> shelfFor(Change change) {
        return change.body() instanceof Unknown
                ? Optional.empty()
                : shelves.stream().filter(it -> it.takes(change.body())).findFirst();
    }

    public Optional<HouseholdDetails> details() {
        return details.find(id);
    }

    public Optional<Person> person(UUID person) {
        return people.find(person);
    }

    public Collection<Person> people() {
        return people.all();
    }

    public Optional<Agreement> agreement(UUID agreement) {
        return agreements.find(agreement);
    }

    public Collection<Agreement> agreements() {
        return agreements.all();
    }

    public Optional<Evidence> evidence(UUID record) {
        return evidence.find(record);
    }

    public Collection<Evidence> evidence() {
        return evidence.all();
    }

    public Optional<Training> training(UUID record) {
        return training.find(record);
    }

    public Collection<Training> training() {
        return training.all();
    }

    public Optional<Goal> goal(UUID record) {
        return goals.find(record);
    }

    public Collection<Goal> goals() {
        return goals.all();
    }

    public Optional<Note> note(UUID note) {
        return notes.find(note);
    }

    public Collection<Note> notes() {
        return notes.all();
    }

    public Optional<KeptFile> file(UUID file) {
        return files.find(file);
    }

    public Collection<KeptFile> files() {
        return files.all();
    }

    /// Everything that was ever done to `record`, oldest first.
    public List<Written> history(UUID record) {
        return histories.getOrDefault(record, List.of());
    }

    /// The newest changes of `record`: what the next change is written over.
    public List<UUID> heads(UUID record) {
        var note = note(record);
        if (note.isPresent()) {
            return note.get().heads();
        }
        var history = history(record);
        return history.isEmpty() ? List.of() : List.of(history.getLast().change().id());
    }

    /// Changes that are kept but that nothing could be made of yet.
    public List<Written> unplaced() {
        return Collections.unmodifiableList(unplaced);
    }

    /// A hash of every record as it stands, the same wherever the same changes were folded.
    public String digest(ChangeJson changes) {
        var digest = Hashes.sha256();
        for (var shelf : shelves) {
            new TreeMap<>(shelf.byId())
                    .values()
                    .forEach(it -> digest.update(changes.canonical(it)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
