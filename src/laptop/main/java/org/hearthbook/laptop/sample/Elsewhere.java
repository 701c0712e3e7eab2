package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// What people of one household wrote and signed on laptops of their own, by the same rules as
/// anywhere, to be brought to a book in one piece as a service would.
final class Elsewhere implements AutoCloseable {

    private final Household household;
    private final Clock clock;
    private final SecureRandom random;
    private final Ids ids;
    private final UUID laptop;
    private final ChangeJson json = Kinds.json();
    private final Map<UUID, PersonKeys> keys = new HashMap<>();
    private final List<Written> all = new ArrayList<>();

    Elsewhere(UUID household, Clock clock, SecureRandom random) {
        this.household = new Household(household);
        this.clock = clock;
        this.random = random;
        ids = new Ids(clock, random);
        laptop = ids.next();
    }

    Household household() {
        return household;
    }

    UUID newId() {
        return ids.next();
    }

    int count() {
        return all.size();
    }

    /// Somebody arrives, with keys of their own to sign with.
    void arrive(UUID person, PersonChange arrival) {
        var theirs = PersonKeys.generate(person, random);
        keys.put(person, theirs);
        var card = theirs.card();
        write(person, person, arrival);
        var added = PublicKeys.of(card.signingKey(), card.openingKey());
        write(person, person, new PersonChange.KeysAdded(added));
    }

    /// `by` does something to a record as it stands, and signs it where it must be signed.
    void write(UUID by, UUID record, Body body) {
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
        var signed = mustBeSigned ? keysOf(by).sign(bytes) : null;
        take(new Written(change, bytes, signed));
    }

    private void take(Written written) {
        var refused = household.refusal(written).map(Refusal::words);
        if (refused.isPresent()) {
            throw new NotWritten(refused.get());
        }
        household.fold(written);
        all.add(written);
    }

    private PersonKeys keysOf(UUID person) {
        var theirs = keys.get(person);
        if (theirs == null) {
            throw new IllegalStateException("Nobody signs without keys");
        }
        return theirs;
    }

    /// Brings all of it to `book`, which knows nothing of it yet.
    void deliverTo(OpenBook book) {
        var count = all.size();
        var delivered =
                IntStream.range(0, count).mapToObj(it -> delivered(it + 1, all.get(it))).toList();
        var letter =
                new Letter(
                        laptop,
                        List.of(),
                        delivered,
                        String.valueOf(count),
                        count,
                        count,
                        true,
                        List.of(),
                        List.of(),
                        "",
                        clock.instant());
        if (!(book.bag().take(letter) instanceof LetterTaken.Kept(var distrusted))
                || !distrusted.isEmpty()) {
            throw new NotWritten("The disk did not take it.");
        }
    }

    private Delivered delivered(long seq, Written written) {
        var text = new String(written.json(), StandardCharsets.UTF_8);
        var signature = written.signature().map(Wire::text).orElse(null);
        return new Delivered(seq, written.change().at(), text, signature, "made-up-" + seq);
    }

    @Override
    public void close() {
        keys.values().forEach(PersonKeys::close);
    }
}
