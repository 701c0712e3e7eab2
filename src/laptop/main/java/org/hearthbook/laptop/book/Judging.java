package org.hearthbook.laptop.book;

import org.hearthbook.laptop.book.FromHand.Brought;
import org.hearthbook.laptop.book.FromHand.LeftOut;
import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.sync.NotSent;
import org.hearthbook.records.sync.Outcome.NotYet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Asks the rules about what came by hand: each change over everything that comes before it in the
/// order that all laptops and the service share, as the service would have.
final class Judging {

    /// What may be kept, in the order in which it came, and what not.
    record Judged(List<Brought> taken, List<LeftOut> leftOut) {}

    private final Ledger ledger;
    private final Household trial;
    private final UUID sender;
    private final Map<UUID, Brought> fresh;
    private final Map<UUID, Mark> told;
    private final Set<UUID> there = new HashSet<>();
    private final Set<UUID> out = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Judging(Pages pages, UUID sender, Map<UUID, Brought> fresh, Map<UUID, Mark> told) {
        this.sender = sender;
        this.fresh = fresh;
        this.told = told;
        ledger = pages.ledger();
        trial = pages.household().only(Set.of());
    }

    Judged judge() {
        if (!fresh.isEmpty()) {
            inOrder().forEach(this::judge);
        }
        var taken = fresh.values().stream().filter(it -> !out.contains(it.id())).toList();
        return new Judged(taken, leftOut);
    }

    private List<Line> inOrder() {
        var lines = new ArrayList<Line>();
        for (var line : ledger.all()) {
            if (!(line.mark() instanceof Mark.Refused)) {
                var mark = told.get(line.id());
                lines.add(mark == null ? line : line.marked(mark));
            }
        }
        long position = Long.MAX_VALUE - fresh.size();
        for (var brought : fresh.values()) {
            lines.add(new Line(position++, brought.written(), brought.mark()));
        }
        lines.sort(Line.CANONICAL);
        return lines;
    }

    private void judge(Line line) {
        var refusal = fresh.containsKey(line.id()) ? refusal(line) : Optional.<Refusal>empty();
        if (refusal.isPresent()) {
            out.add(line.id());
            leftOut.add(new LeftOut(line.id(), refusal.get()));
            return;
        }
        there.add(line.id());
        if (line.isFolded()) {
            trial.fold(line.written());
        }
    }

    private Optional<Refusal> refusal(Line line) {
        var change = line.written().change();
        if (!there.containsAll(change.base())) {
            return Optional.of(NotSent.OVER_REFUSED);
        }
        if (change.body() instanceof Unknown) {
            return trial.person(change.by()).isPresent() && change.household().equals(trial.id())
                    ? Optional.empty()
                    : Optional.of(Refusal.because("notOfThisHousehold"));
        }
        return trial.refusal(line.written()).or(() -> refuseStandingIn(line));
    }

    /// Whoever acts for the service hands over their own acts themself, as they send them
    /// themself, unless they signed them or the service is said to have them.
    private Optional<Refusal> refuseStandingIn(Line line) {
        var by = line.written().change().by();
        var isForAnother = trial.actor(by).isService() && !by.equals(sender);
        return isForAnother && line.isWaiting() && line.written().signature().isEmpty()
                ? Optional.of(Refusal.because(NotYet.SENDER))
                : Optional.empty();
    }
}
