package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.FromHand;
import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// What people of one household wrote and signed on laptops of their own, by the same rules as
/// anywhere, to be brought to a book in one piece.
final class Elsewhere {

    private final Household household;
    private final Pens pens;
    private final List<Written> all = new ArrayList<>();

    /// @param household as far as it is known there; what is written is folded into it
    Elsewhere(Household household, Pens pens) {
        this.household = household;
        this.pens = pens;
    }

    Household household() {
        return household;
    }

    UUID newId() {
        return pens.newId();
    }

    int count() {
        return all.size();
    }

    /// Somebody arrives, with keys of their own to sign with.
    void arrive(UUID person, PersonChange arrival) {
        write(person, person, arrival);
        write(person, person, pens.give(person));
    }

    /// `by` does something to a record as it stands, and signs it where it must be signed.
    void write(UUID by, UUID record, Body body) {
        var written = pens.written(household, by, record, body);
        var refused = household.refusal(written).map(Refusal::words);
        if (refused.isPresent()) {
            throw new NotWritten(refused.get());
        }
        household.fold(written);
        all.add(written);
    }

    /// Brings all of it to `book`, which knows nothing of it yet, as a service would.
    void deliverTo(OpenBook book) {
        var count = all.size();
        var delivered =
                IntStream.range(0, count).mapToObj(it -> delivered(it + 1, all.get(it))).toList();
        var letter =
                new Letter(
                        pens.laptop(),
                        List.of(),
                        delivered,
                        String.valueOf(count),
                        count,
                        count,
                        true,
                        List.of(),
                        List.of(),
                        "",
                        pens.now());
        if (!(book.bag().take(letter) instanceof LetterTaken.Kept(var distrusted))
                || !distrusted.isEmpty()) {
            throw new NotWritten("The disk did not take it.");
        }
    }

    private static Delivered delivered(long seq, Written written) {
        var at = written.change().at();
        return new Delivered(seq, at, text(written), signature(written), "made-up-" + seq);
    }

    /// Brings all of it to `book` by hand, as `person` would from the laptop they came with. No
    /// service has seen it yet.
    void bringTo(OpenBook book, UUID person) {
        var bringing = book.byHand().from(person, Optional.empty());
        all.forEach(it -> bringing.bring(new Leaf.Carried(text(it), signature(it), null)));
        if (!(bringing.take(false) instanceof FromHand.Taken.Kept kept)
                || kept.fresh() != all.size()) {
            throw new NotWritten("Not all of it was taken in.");
        }
    }

    private static String text(Written written) {
        return new String(written.json(), StandardCharsets.UTF_8);
    }

    private static @Nullable String signature(Written written) {
        return written.signature().map(Wire::text).orElse(null);
    }
}
