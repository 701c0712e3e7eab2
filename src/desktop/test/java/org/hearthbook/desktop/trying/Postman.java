package org.hearthbook.desktop.trying;

import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Brings to one book what a service would say of it, without a service.
public final class Postman {

    private static final UUID EPOCH = UUID.fromString("0197b3c0-0000-7000-8000-000000000001");
    private static final UUID OTHER_LAPTOP =
            UUID.fromString("0197b3c0-0000-7000-8000-000000000002");
    private static final Instant AT = Instant.parse("2027-03-01T21:40:00Z");
    private static final int ALL = 10_000;

    private final OpenBook book;
    private long seq;

    public Postman(OpenBook book) {
        this.book = book;
    }

    /// The service received everything that waits, at `at`.
    public void receivesAll(Instant at) {
        var outcomes =
                book.bag().toBeSent(0, ALL).stream()
                        .<Outcome>map(it -> new Outcome.Accepted(it.id(), ++seq, at, "r" + seq))
                        .toList();
        bring(outcomes, List.of(), at);
    }

    /// The service never takes `change`, because of the rule called `key`.
    public void refuses(UUID change, String key, Instant at) {
        bring(List.of(new Outcome.Refused(change, key, List.of())), List.of(), at);
    }

    /// The service hands on what another laptop wrote.
    public void delivers(List<Written> changes, Instant at) {
        var delivered = changes.stream().map(it -> delivered(it, at)).toList();
        bring(List.of(), delivered, at);
    }

    /// What `by` did to `record` on another laptop, over `base`.
    public Written writtenElsewhere(UUID record, List<UUID> base, UUID by, Body body) {
        var household = book.household().id();
        var change = new Change(book.newId(), household, record, base, by, OTHER_LAPTOP, AT, body);
        return new Written(change, Kinds.json().write(change), null);
    }

    /// What the holder of `keys` did to `record` on another laptop, over `base`, and signed.
    public Written signedElsewhere(UUID record, List<UUID> base, PersonKeys keys, Body body) {
        var change = writtenElsewhere(record, base, keys.person(), body).change();
        var json = Kinds.json().write(change);
        return new Written(change, json, keys.sign(json));
    }

    private Delivered delivered(Written written, Instant at) {
        seq++;
        var json = new String(written.json(), StandardCharsets.UTF_8);
        var signature = written.signature().map(Wire::text).orElse(null);
        return new Delivered(seq, at, json, signature, "r" + seq);
    }

    /// The service heard a laptop of the carers in the hour of `contact`.
    public void heard(Instant contact, Instant at) {
        bring(List.of(), List.of(), at, contact);
    }

    private void bring(List<Outcome> outcomes, List<Delivered> delivered, Instant at) {
        bring(outcomes, delivered, at, null);
    }

    private void bring(
            List<Outcome> outcomes,
            List<Delivered> delivered,
            Instant at,
            @Nullable Instant contact) {
        var letter =
                new Letter(
                        EPOCH,
                        outcomes,
                        delivered,
                        "cursor-" + seq,
                        seq,
                        0,
                        true,
                        List.of(),
                        List.of(),
                        "",
                        at,
                        contact);
        if (!(book.bag().take(letter) instanceof LetterTaken.Kept)) {
            throw new AssertionError("not taken");
        }
    }
}
