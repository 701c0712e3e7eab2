package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.service.store.Logged;
import org.hearthbook.service.store.Standings;
import org.hearthbook.service.store.Standings.Standing;
import org.hearthbook.service.store.Turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes in what is offered to one household during its turn: each by itself, in the order in which
/// it was offered, so that none has to wait for another that has nothing to do with it.
final class Intake {

    private final UUID household;
    private final UUID enrolment;
    private final Turn turn;
    private final Receipts receipts;
    private final Standings standings;
    private final Book book;
    private final Judge judge;
    private final Map<UUID, Standing> settled = new HashMap<>();
    private int taken;
    private int refused;
    private int clashes;

    Intake(UUID household, Caller caller, Turn turn, Receipts receipts, FilesThere files) {
        this.household = household;
        this.enrolment = caller.enrolment();
        this.turn = turn;
        this.receipts = receipts;
        this.standings = turn.standings();
        this.book = new Book(household, turn.log());
        book.household().goBy(() -> PackInForce.among(turn.packs()));
        this.judge = new Judge(book, new Senders(caller, book.household(), turn.workers()), files);
    }

    /// One outcome for each of `offers`, in the same order.
    List<Outcome> take(List<Offered> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        read(offers);
        var outcomes = offers.stream().map(this::take).toList();
        note();
        return outcomes;
    }

    /// Only what is new has to be judged, and only the pages that it is about have to be read.
    private void read(List<Offered> offers) {
        var begun = new HashSet<UUID>();
        offers.stream().filter(Offered::begins).map(Offered::record).forEach(begun::add);
        var overlap = turn.overlap(offers.stream().map(Offered::id).toList(), begun);
        settled.putAll(standings.of(overlap.changes()));
        begun.removeAll(overlap.records());
        book.areNew(begun);
        book.read(concerned(offers));
    }

    private Set<UUID> concerned(List<Offered> offers) {
        var records = new HashSet<UUID>();
        for (var offered : offers) {
            if (!settled.containsKey(offered.id())) {
                records.add(offered.record());
                records.add(offered.by());
                records.addAll(offered.neighbours());
            }
        }
        return records;
    }

    private Outcome take(Offered offered) {
        var before = settled.get(offered.id());
        return switch (before) {
            case Standings.Taken known when known.isOf(offered.incoming()) ->
                    accepted(known.change());
            case Standings.Refused known when known.isOf(offered.incoming()) ->
                    receipts.isGenuine(household, offered)
                            ? append(offered)
                            : new Outcome.Refused(offered.id(), known.reason(), known.about());
            case Standings.Taken _, Standings.Refused _ -> clash(offered);
            case null -> takeNew(offered);
        };
    }

    /// What has a receipt was taken in once already: whatever the rules say of it today.
    private Outcome takeNew(Offered offered) {
        if (receipts.isGenuine(household, offered)) {
            return append(offered);
        }
        return switch (judge.judge(offered)) {
            case Judge.Verdict.Take() -> append(offered);
            case Judge.Verdict.Refuse(var because) -> refuse(offered, because);
            case Judge.Verdict.Wait(var key) -> new Outcome.NotYet(offered.id(), key);
        };
    }

    private Outcome append(Offered offered) {
        book.household().fold(offered.written());
        var logged = turn.append(offered.incoming());
        settled.put(offered.id(), new Standings.Taken(logged));
        taken++;
        return accepted(logged);
    }

    private Outcome accepted(Logged logged) {
        var receipt = receipts.of(household, logged.id(), logged.sha256());
        return new Outcome.Accepted(logged.id(), logged.seq(), logged.received(), receipt);
    }

    private Outcome refuse(Offered offered, Refusal because) {
        var kept = standings.refuse(offered.incoming(), because.key(), because.about());
        settled.put(offered.id(), kept);
        refused++;
        return new Outcome.Refused(offered.id(), because.key(), because.about());
    }

    private Outcome clash(Offered offered) {
        standings.quarantine(offered.incoming(), enrolment, turn.now());
        clashes++;
        return new Outcome.Clash(offered.id());
    }

    private void note() {
        var isAnything = taken > 0 || refused > 0 || clashes > 0;
        if (isAnything) {
            var about =
                    "taken=%d refused=%d clashes=%d seq=%d head=%s"
                            .formatted(taken, refused, clashes, turn.seq(), turn.head());
            turn.note(enrolment.toString(), "push", about);
        }
    }
}
