package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.trying.Signer;
import org.junit.jupiter.api.Assertions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// A laptop on which people write in one household's book.
final class Desk {

    static final UUID RAVI = new UUID(0x7000, 16);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final LocalDate APPROVED = LocalDate.of(2026, 3, 4);
    static final ChangeJson JSON = Kinds.json();
    private static final Instant EVENING = Instant.parse("2026-11-16T19:30:00Z");

    final Household household = new Household(HOUSEHOLD);
    final UUID laptop;
    private final List<Written> log = new ArrayList<>();
    private final Ids ids;
    private final Map<UUID, Signer> signers;

    private Desk(UUID laptop, Map<UUID, Signer> signers) {
        this.laptop = laptop;
        this.signers = signers;
        this.ids = new Ids(() -> EVENING, new SplittableRandom(laptop.hashCode()));
    }

    /// With nothing in its book yet.
    static Desk empty(long laptop) {
        return new Desk(new UUID(0x7000, laptop), new HashMap<>());
    }

    /// With Amara and Ben, who care for Kofi, and with Jo, their social worker.
    static Desk ofAFamily() {
        var desk = empty(2);
        desk.does(AMARA, HOUSEHOLD, new HouseholdChange.Begun("The house on the hill"));
        desk.does(AMARA, AMARA, new PersonChange.CarerAdded("Amara", "primary", APPROVED, "One"));
        desk.does(AMARA, BEN, new PersonChange.CarerAdded("Ben", "secondary", APPROVED, "One"));
        var jo = new PersonChange.WorkerAdded("Jo", Role.SUPERVISING_SOCIAL_WORKER, "North");
        desk.does(AMARA, JO, jo);
        var kofi = new PersonChange.ChildAdded("Kofi", "KOH-fee", "K.M.", null, APPROVED);
        desk.does(AMARA, KOFI, kofi);
        for (var person : List.of(AMARA, BEN, JO)) {
            desk.introduceKeys(person);
        }
        return desk;
    }

    /// The same family with Ravi, who manages Jo's team.
    Desk withAManager() {
        does(JO, RAVI, new PersonChange.WorkerAdded("Ravi", Role.MANAGER, "North"));
        introduceKeys(RAVI);
        return this;
    }

    /// Another laptop of the same family, on which everything so far has arrived.
    Desk beside(long otherLaptop) {
        var other = new Desk(new UUID(0x7000, otherLaptop), signers);
        log.forEach(other::fold);
        return other;
    }

    private void introduceKeys(UUID person) {
        var signer = signers.computeIfAbsent(person, _ -> new Signer());
        does(person, person, new PersonChange.KeysAdded(signer.publicKeys()));
    }

    /// Does `body` over what stands there now, which must be accepted.
    Written does(UUID by, UUID record, Body body) {
        var written = written(by, record, body);
        Assertions.assertEquals(Optional.empty(), household.refusal(written));
        fold(written);
        return written;
    }

    /// The key of the refusal, or `ok` with the change done.
    String tries(UUID by, UUID record, Body body) {
        return tries(written(by, record, body));
    }

    String tries(Written written) {
        var refusal = household.refusal(written);
        if (refusal.isEmpty()) {
            fold(written);
        }
        return refusal.map(Refusal::key).orElse("ok");
    }

    Written written(UUID by, UUID record, Body body) {
        return written(by, record, household.heads(record), body);
    }

    Written written(UUID by, UUID record, List<UUID> base, Body body) {
        var change =
                new Change(ids.next(), household.id(), record, base, by, laptop, EVENING, body);
        var json = JSON.write(change);
        var signer = signers.get(by);
        var signed = ChangeJson.kind(body.getClass()).signed();
        return new Written(change, json, signed && signer != null ? signer.sign(json) : null);
    }

    UUID newRecord() {
        return ids.next();
    }

    String digest() {
        return household.digest(JSON);
    }

    /// Everything in the book, in the order in which it was folded.
    List<Written> log() {
        return List.copyOf(log);
    }

    void fold(Written written) {
        household.fold(written);
        log.add(written);
    }
}
