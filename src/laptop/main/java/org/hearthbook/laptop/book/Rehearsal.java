package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.NotOpened;
import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Seals, reads and folds made-up pages in memory while somebody types their passphrase, so that a
/// program that has only just started opens the real book sooner.
public final class Rehearsal {

    private static final byte[] NOTHING = {};

    private final Desk desk;
    private final Ids ids;
    private final Household household;

    /// A rehearsal with a household that nobody lives in.
    public Rehearsal(Desk desk) {
        this.desk = desk;
        ids = new Ids(desk.clock(), desk.random());
        household = new Household(ids.next());
    }

    /// Goes on for as long as `most`; says how many pages were read.
    ///
    /// @throws IllegalStateException if a page that was just written cannot be read
    public int run(Duration most) {
        var began = desk.nanoTime().getAsLong();
        var pages = 0;
        try (var key = SealingKey.random(desk.random())) {
            while (desk.nanoTime().getAsLong() - began < most.toNanos()) {
                read(key.open(key.seal(written().payload(), NOTHING), NOTHING));
                pages++;
            }
        } catch (NotOpened | NotAChange wrong) {
            throw new IllegalStateException("A rehearsal went wrong", wrong);
        }
        return pages;
    }

    private Written written() {
        var words = "We read together, walked to school and cooked what she likes best.";
        var wording =
                new Wording(
                        "everyday",
                        List.of(ids.next()),
                        LocalDate.EPOCH,
                        null,
                        words,
                        Map.of("what-i-think", words),
                        List.of(),
                        List.of());
        return written(ids.next(), new NoteChange.NoteWritten(wording, List.of()));
    }

    private Written written(UUID record, NoteChange body) {
        var id = ids.next();
        var now = desk.clock().instant();
        var change = new Change(id, household.id(), record, List.of(), id, id, now, body);
        return new Written(change, Kinds.json().write(change), null);
    }

    private void read(byte[] payload) throws NotAChange {
        household.fold(Written.read(payload, Kinds.json()));
    }
}
