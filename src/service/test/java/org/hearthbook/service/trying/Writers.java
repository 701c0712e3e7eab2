package org.hearthbook.service.trying;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// People who write in one household's book on one laptop. Nothing is asked of the rules here: that
/// is what the service has to do.
public final class Writers {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant EVENING = Instant.parse("2026-11-16T19:30:00Z");
    private static final ChangeJson JSON = Kinds.json();

    private final Household household;
    private final UUID laptop;
    private final Ids ids;
    private final Map<UUID, Signer> signers;

    private Writers(UUID household, UUID laptop, Map<UUID, Signer> signers) {
        this.household = new Household(household);
        this.laptop = laptop;
        this.signers = signers;
        this.ids =
                new Ids(
                        () -> EVENING,
                        new SplittableRandom(31L * laptop.hashCode() + household.hashCode()));
    }

    /// With nothing in the book yet.
    public static Writers at(UUID household, UUID laptop) {
        return new Writers(household, laptop, new HashMap<>());
    }

    /// The same people, with the same keys to sign with, at another laptop with an empty book.
    public Writers beside(UUID otherLaptop) {
        return new Writers(household.id(), otherLaptop, signers);
    }

    public UUID laptop() {
        return laptop;
    }

    /// What is in the book.
    public Household household() {
        return household;
    }

    /// The beginning of a book: the household, and its first carer with keys.
    public List<Written> begin(UUID carer) {
        return List.of(
                does(carer, household.id(), new HouseholdChange.Begun("The house on the hill")),
                does(carer, carer, carerAdded("Amara")),
                keysAdded(carer));
    }

    public static PersonChange.CarerAdded carerAdded(String name) {
        return new PersonChange.CarerAdded(name, "primary", MONDAY, "One child");
    }

    public static PersonChange.WorkerAdded workerAdded(String name) {
        return new PersonChange.WorkerAdded(name, Role.SUPERVISING_SOCIAL_WORKER, "North");
    }

    /// `person` makes known by what their signatures are checked.
    public Written keysAdded(UUID person) {
        var signer = signers.computeIfAbsent(person, _ -> new Signer());
        return does(person, person, new PersonChange.KeysAdded(signer.publicKeys()));
    }

    public Written note(UUID by, String text) {
        return does(by, newRecord(), noteOf(text));
    }

    public static NoteChange.NoteWritten noteOf(String text) {
        return new NoteChange.NoteWritten(wording(text), List.of());
    }

    public static Wording wording(String text) {
        return new Wording("daily", List.of(), MONDAY, null, text, Map.of(), List.of(), List.of());
    }

    /// Writes `body` over what stands in this book, and takes it into it.
    public Written does(UUID by, UUID record, Body body) {
        var written = written(by, record, household.heads(record), body);
        household.fold(written);
        return written;
    }

    /// Writes `body` over `base` without taking it into this book.
    public Written written(UUID by, UUID record, List<UUID> base, Body body) {
        var id = ids.next();
        var change = new Change(id, household.id(), record, base, by, laptop, EVENING, body);
        var json = JSON.write(change);
        var signer = signers.get(by);
        var signed = ChangeJson.kind(body.getClass()).signed();
        return new Written(change, json, signed && signer != null ? signer.sign(json) : null);
    }

    public UUID newRecord() {
        return ids.next();
    }

    /// As it goes over the wire.
    public static Offer offer(Written written) {
        return new Offer(
                new String(written.json(), StandardCharsets.UTF_8),
                written.signature().map(Wire::text).orElse(null),
                null);
    }
}
