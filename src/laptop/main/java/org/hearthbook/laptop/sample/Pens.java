package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What people of the story write and sign with on laptops of their own. No passphrase keeps these
/// keys, so that signing often takes no time.
final class Pens implements AutoCloseable {

    private final Clock clock;
    private final SecureRandom random;
    private final Ids ids;
    private final UUID laptop;
    private final ChangeJson json = Kinds.json();
    private final Map<UUID, PersonKeys> keys = new HashMap<>();

    Pens(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
        ids = new Ids(clock, random);
        laptop = ids.next();
    }

    UUID newId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    /// The laptop that all of it is written on.
    UUID laptop() {
        return laptop;
    }

    /// Gives `person` keys of their own; what comes back makes them known.
    PersonChange.KeysAdded give(UUID person) {
        var theirs = PersonKeys.generate(person, random);
        keys.put(person, theirs);
        var card = theirs.card();
        return new PersonChange.KeysAdded(PublicKeys.of(card.signingKey(), card.openingKey()));
    }

    /// What `by` does to a record of `household` as it stands, signed where it must be signed.
    Written written(Household household, UUID by, UUID record, Body body) {
        var base = household.heads(record);
        var change =
                new Change(
                        ids.next(),
                        household.id(),
                        record,
                        base,
                        by,
                        laptop,
                        clock.instant(),
                        body);
        var bytes = json.write(change);
        var mustBeSigned = ChangeJson.kind(body.getClass()).signed();
        return new Written(change, bytes, mustBeSigned ? keysOf(by).sign(bytes) : null);
    }

    private PersonKeys keysOf(UUID person) {
        var theirs = keys.get(person);
        if (theirs == null) {
            throw new IllegalStateException("Nobody signs without keys");
        }
        return theirs;
    }

    @Override
    public void close() {
        keys.values().forEach(PersonKeys::close);
    }
}
