package org.hearthbook.service.sync;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Positions.Position;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.store.Turn;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Answers household by household, those with little news first; each in a transaction of its own.
final class Rounds {

    private static final long MOST_CHANGES = 5_000;

    private final Database database;
    private final InstantSource clock;
    private final Cursors cursors;
    private final Receipts receipts;
    private final FilesThere files;

    Rounds(
            Database database,
            InstantSource clock,
            Cursors cursors,
            Receipts receipts,
            FilesThere files) {
        this.database = database;
        this.clock = clock;
        this.cursors = cursors;
        this.receipts = receipts;
        this.files = files;
    }

    List<Answered> answer(Caller caller, Received received, int most) {
        var withNews = received.asked().stream().filter(it -> it.news() > 0).count();
        var shares = new Shares(Math.clamp(most, 0, MOST_CHANGES), (int) withNews);
        var answers = new HashMap<UUID, Answered>();
        received.asked().stream()
                .sorted(Comparator.comparingLong(Asked::news))
                .forEach(it -> answers.put(it.household(), answer(caller, it, shares)));
        var inOrder = new ArrayList<Answered>();
        received.asked().forEach(it -> inOrder.add(answers.get(it.household())));
        received.news().forEach((id, position) -> inOrder.add(announced(id, position)));
        return inOrder;
    }

    private Answered answer(Caller caller, Asked asked, Shares shares) {
        return asked.isIdle()
                ? idle(asked)
                : database.inTransaction(it -> round(it, caller, asked, shares));
    }

    private Answered round(Transaction transaction, Caller caller, Asked asked, Shares shares) {
        var household = asked.household();
        var turn = Turn.take(transaction, household, clock.millis());
        var before = turn.seq();
        var intake = new Intake(household, caller, turn, receipts, files);
        var outcomes = intake.take(asked.offers());
        var held = held(outcomes);
        var missing = turn.log().missing(asked.known());
        missing.removeAll(held);
        var delivery = delivery(turn, asked, before, held, shares);
        if (!delivery.changes().isEmpty()) {
            var about = "given=%d seq=%d".formatted(delivery.changes().size(), delivery.upTo());
            turn.note(caller.enrolment().toString(), "pull", about);
        }
        turn.settle();
        var isAll = delivery.upTo() >= before;
        var upTo = isAll ? turn.seq() : delivery.upTo();
        return new Answered(
                household,
                outcomes,
                delivery.changes(),
                cursor(asked, new Cursor(upTo, turn.seq(), turn.head())),
                asked.mayRead() && !isAll,
                turn.durableSeq(),
                missing,
                asked.mayRead() ? turn.audit().text() : null,
                asked.contact(),
                asked.lostKeys());
    }

    private static Set<UUID> held(List<Outcome> outcomes) {
        var held = new HashSet<UUID>();
        outcomes.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .forEach(it -> held.add(it.id()));
        return held;
    }

    private Delivery delivery(Turn turn, Asked asked, long before, Set<UUID> held, Shares shares) {
        var after = asked.cursor().seq();
        if (asked.news() == 0 || shares.changes() == 0) {
            return new Delivery(List.of(), after, 0);
        }
        var upTo = Math.min(before, after + shares.changes());
        var page = turn.log().page(after, upTo, shares.bytes());
        var delivery = Delivery.of(asked.household(), after, page, held, shares, receipts);
        shares.taken(delivery.changes().size(), delivery.bytes());
        return delivery;
    }

    /// Also who may read it no longer gets a place: by that they notice when the log, to which they
    /// still send, is put back.
    private String cursor(Asked asked, Cursor cursor) {
        return cursors.text(asked.household(), cursor);
    }

    private Answered idle(Asked asked) {
        var now = asked.position();
        var cursor = new Cursor(now.seq(), now.seq(), now.head());
        return new Answered(
                asked.household(),
                List.of(),
                List.of(),
                cursor(asked, cursor),
                false,
                now.durableSeq(),
                List.of(),
                now.audit().text(),
                asked.contact(),
                asked.lostKeys());
    }

    /// That there is another household for the caller, which has yet to get a place on the laptop.
    private static Answered announced(UUID household, Position now) {
        return new Answered(
                household,
                List.of(),
                List.of(),
                "",
                now.seq() > 0,
                now.durableSeq(),
                List.of(),
                now.audit().text());
    }
}
