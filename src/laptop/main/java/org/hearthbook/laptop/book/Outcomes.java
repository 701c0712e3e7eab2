package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.household.FilesBehind;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.sync.NotSent;
import org.hearthbook.records.sync.Outcome;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What becomes of this laptop's own changes by the service's answer.
final class Outcomes {

    private final UUID laptop;
    private final Household household;
    private final Ledger ledger;
    private final Map<UUID, Mark> marks = new LinkedHashMap<>();
    private final Set<UUID> refused = new HashSet<>();

    Outcomes(UUID laptop, Pages pages) {
        this.laptop = laptop;
        household = pages.household();
        ledger = pages.ledger();
    }

    Map<UUID, Mark> of(List<Outcome> outcomes, long turn) {
        outcomes.forEach(it -> take(it, turn));
        refuseDependents();
        return marks;
    }

    Map<UUID, Mark> ofRefusal(UUID change, Refusal because) {
        refuse(change, because);
        refuseDependents();
        return marks;
    }

    private void take(Outcome outcome, long turn) {
        if (!ledger.holds(outcome.id())) {
            return;
        }
        switch (outcome) {
            case Outcome.Accepted it ->
                    marks.put(
                            it.id(),
                            new Mark.Received(
                                    it.seq(), it.at(), it.receipt(), turn, false, hold(it.id())));
            case Outcome.Refused it -> refuse(it.id(), new Refusal(it.key(), it.about()));
            case Outcome.Clash it -> refuse(it.id(), NotSent.CLASH);
            case Outcome.NotYet it when isOverRefused(it.id()) ->
                    refuse(it.id(), NotSent.OVER_REFUSED);
            case Outcome.NotYet(var id, var key)
                    when key.equals(Outcome.NotYet.FILE) && isOverRefusedFile(id) ->
                    refuse(id, NotSent.OVER_REFUSED);
            case Outcome.NotYet _ -> {}
        }
    }

    private Mark.Hold hold(UUID id) {
        var line = ledger.line(id);
        return line != null && line.mark() instanceof Mark.Received it ? it.hold() : Mark.Hold.NONE;
    }

    /// Whoever had the page open while the words that they wrote over were refused.
    private boolean isOverRefused(UUID id) {
        var line = ledger.line(id);
        return line != null
                && line.mark() == null
                && line.written().change().base().stream()
                        .map(ledger::line)
                        .anyMatch(it -> it != null && it.mark() instanceof Mark.Refused);
    }

    /// Evidence would wait without end for a file that the service did not take.
    private boolean isOverRefusedFile(UUID id) {
        var line = ledger.line(id);
        return line != null
                && line.mark() == null
                && household.evidence(line.record()).stream()
                        .flatMap(it -> it.pieces().stream())
                        .flatMap(it -> FilesBehind.piece(household, it).stream())
                        .anyMatch(this::isRefusedFile);
    }

    private boolean isRefusedFile(UUID file) {
        return household.file(file).isEmpty()
                && ledger.of(file).stream().anyMatch(it -> it.mark() instanceof Mark.Refused);
    }

    /// What came here by hand is attended to on the laptop where it was written: its words are
    /// there, and so are those who wrote them.
    private void refuse(UUID id, Refusal because) {
        var line = ledger.line(id);
        var isFromElsewhere = line != null && !line.written().change().on().equals(laptop);
        marks.put(id, new Mark.Refused(Reason.text(because), isFromElsewhere));
        refused.add(id);
    }

    /// What was written here over words that are not taken cannot be taken either.
    private void refuseDependents() {
        if (refused.isEmpty()) {
            return;
        }
        for (var line : ledger.toBeSent(0)) {
            var change = line.written().change();
            if (line.isWaiting()
                    && !marks.containsKey(line.id())
                    && change.base().stream().anyMatch(refused::contains)) {
                refuse(line.id(), NotSent.OVER_REFUSED);
            }
        }
    }
}
