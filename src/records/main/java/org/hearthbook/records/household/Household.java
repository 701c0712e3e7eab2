package org.hearthbook.records.household;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Everything that a household's changes add up to: what screens show, documents print and the
/// service checks. One thread at a time may fold changes in, while any number read.
public final class Household {

    private final UUID id;
    private final Shelves shelves = new Shelves();
    private final Histories histories = new Histories();
    private final List<Written> unplaced = new CopyOnWriteArrayList<>();

    private volatile Supplier<ContentPack> pack = ContentPacks::shipped;

    public Household(UUID id) {
        this.id = id;
    }

    /// Makes the rules go by the content pack that `inForce` gives, instead of the one that ships
    /// inside. It is asked only when a rule needs it.
    public void goBy(Supplier<ContentPack> inForce) {
        pack = inForce;
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
        if (histories.holds(change.id())) {
            return Optional.of(Refusal.because("alreadyThere"));
        }
        return shelves.shelfFor(change)
                .map(it -> refusal(written, it))
                .orElseGet(() -> Optional.of(Refusal.because("notKnownHere")));
    }

    private Optional<Refusal> refusal(Written written, Shelf<?, ?> shelf) {
        var change = written.change();
        var isBegun = !history(change.record()).isEmpty();
        if (isBegun && shelves.isElsewhere(change.record(), shelf)) {
            return Optional.of(Refusal.because("anotherPage"));
        }
        if (shelves.goesByStages(shelf) && histories.isAheadOfThisProgram(change.record())) {
            return Optional.of(Refusal.because("notKnownHere"));
        }
        var keys = person(change.by()).map(Person::keys).orElse(List.of());
        return shelf.refusal(change, actor(change.by()))
                .or(() -> new NeighbourRules(this, pack).refusal(change))
                .or(() -> PersonalSignature.refusal(written, keys));
    }

    /// Who `person` is to this household now.
    public Actor actor(UUID person) {
        return new Actor(person, person(person).map(Household::roleOf).orElse(Role.NEWCOMER));
    }

    private static Role roleOf(Person person) {
        return person.isHere() ? person.role() : Role.NEWCOMER;
    }

    /// Takes in a change that was accepted, whatever the rules say of it today; one that is in
    /// already changes nothing. One of an unknown kind, or of a record whose beginning is missing,
    /// is kept among `unplaced`.
    public void fold(Written written) {
        var change = written.change();
        if (!histories.add(written)) {
            return;
        }
        if (!shelves.shelfFor(change).map(it -> it.fold(change)).orElse(false)) {
            unplaced.add(written);
        }
    }

    /// Folds `record` anew from `history`, in this order and from nothing else: what came over the
    /// wire may belong before what was written here, and what the service refused belongs nowhere.
    public void arrange(UUID record, List<Written> history) {
        var anew = new Household(id);
        history.forEach(anew::fold);
        unplaced.removeIf(it -> it.change().record().equals(record));
        histories.replace(record, anew.history(record));
        shelves.replace(record, anew.shelves);
        unplaced.addAll(anew.unplaced);
    }

    /// A small copy that holds these records and no others: for trying changes out on.
    public Household only(Set<UUID> records) {
        var copy = new Household(id);
        copy.pack = pack;
        for (var record : records) {
            copy.shelves.take(record, shelves);
            history(record).forEach(copy.histories::add);
        }
        return copy;
    }

    public Optional<HouseholdDetails> details() {
        return shelves.details.find(id);
    }

    public Optional<Person> person(UUID person) {
        return shelves.people.find(person);
    }

    public Collection<Person> people() {
        return shelves.people.all();
    }

    public Optional<Agreement> agreement(UUID agreement) {
        return shelves.agreements.find(agreement);
    }

    public Collection<Agreement> agreements() {
        return shelves.agreements.all();
    }

    public Optional<Evidence> evidence(UUID record) {
        return shelves.evidence.find(record);
    }

    public Collection<Evidence> evidence() {
        return shelves.evidence.all();
    }

    public Optional<Certificate> certificate(UUID record) {
        return shelves.certificates.find(record);
    }

    public Collection<Certificate> certificates() {
        return shelves.certificates.all();
    }

    public Optional<Training> training(UUID record) {
        return shelves.training.find(record);
    }

    public Collection<Training> training() {
        return shelves.training.all();
    }

    public Optional<Goal> goal(UUID record) {
        return shelves.goals.find(record);
    }

    public Collection<Goal> goals() {
        return shelves.goals.all();
    }

    public Optional<Note> note(UUID note) {
        return shelves.notes.find(note);
    }

    public Collection<Note> notes() {
        return shelves.notes.all();
    }

    public Optional<Visit> visit(UUID visit) {
        return shelves.visits.find(visit);
    }

    public Collection<Visit> visits() {
        return shelves.visits.all();
    }

    public Optional<KeptFile> file(UUID file) {
        return shelves.files.find(file);
    }

    public Collection<KeptFile> files() {
        return shelves.files.all();
    }

    /// Everything that was ever done to `record`, oldest first.
    public List<Written> history(UUID record) {
        return histories.of(record);
    }

    /// How many changes it is made of.
    public int size() {
        return histories.size();
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
        return shelves.digest(changes);
    }
}
