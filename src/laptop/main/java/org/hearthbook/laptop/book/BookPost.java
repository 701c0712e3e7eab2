package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Mark.Hold;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// What of an open book is on its way to the service, what the service did not take, and what came
/// from it that a person has to be asked about. Reading is safe from any thread.
public final class BookPost {

    /// Who settles things, and with what.
    record Settler(UUID person, Ids ids, Supplier<LocalDate> today) {}

    private final Pages pages;
    private final Ledger ledger;
    private final Acting acting;
    private final Settler settler;
    private volatile boolean isExpected;

    BookPost(Pages pages, Acting acting, Settler settler) {
        this.pages = pages;
        this.acting = acting;
        this.settler = settler;
        ledger = pages.ledger();
    }

    /// This laptop is enrolled: from now on what is saved also waits to be sent.
    public void expectService() {
        isExpected = true;
    }

    /// How far `record` is on its way.
    public Sending sending(UUID record) {
        var lines = ledger.of(record);
        var refused = lines.stream().filter(Line::needsAttention).findFirst();
        if (refused.isPresent()) {
            return new Sending.NeedsAttention(attention(refused.get()).because());
        }
        var waiting = lines.stream().filter(Line::isUnsent).count();
        if (waiting > 0) {
            return isExpected || ledger.reach() != null
                    ? pages.delays().sending(record, (int) waiting)
                    : new Sending.OnThisLaptop();
        }
        return received(lines);
    }

    /// A record of which everything was refused and settled stays on this laptop.
    private static Sending received(List<Line> lines) {
        return lines.stream()
                .filter(it -> it.mark() instanceof Mark.Received)
                .map(BookPost::receivedAt)
                .max(Comparator.naturalOrder())
                .<Sending>map(Sending.Sent::new)
                .orElseGet(Sending.OnThisLaptop::new);
    }

    private static Instant receivedAt(Line line) {
        return line.mark() instanceof Mark.Received it ? it.at() : Instant.EPOCH;
    }

    /// What the service did not take, oldest first.
    public List<Attention> attention() {
        return ledger.outOfFold().stream()
                .filter(Line::needsAttention)
                .map(this::attention)
                .toList();
    }

    private Attention attention(Line line) {
        var because = line.mark() instanceof Mark.Refused it ? it.because() : "";
        var visit = pages.household().visit(line.written().change().record()).orElse(null);
        var remedies = rescue(line.written()).remedies(visit);
        return new Attention(line.written(), Reason.refusal(because), remedies);
    }

    private Rescue rescue(Written written) {
        return new Rescue(written, settler.today().get());
    }

    /// Does what `remedy` says. What was settled is no longer listed; what could not be done stays.
    ///
    /// @throws IllegalArgumentException if `remedy` is none of its remedies
    public Acted settle(Attention attention, Attention.Remedy remedy) {
        if (!attention.remedies().contains(remedy)) {
            throw new IllegalArgumentException("Not to be settled by " + remedy);
        }
        var acts = rescue(attention.written()).by(remedy, settler.ids());
        var acted = settledInTurn(attention.written(), acts);
        pages.tell();
        return acted;
    }

    private Acted settledInTurn(Written written, List<Act> acts) {
        synchronized (pages) {
            var line = ledger.line(written.change().id());
            if (line == null || !(line.mark() instanceof Mark.Refused refused)) {
                return new Acted.Saved(List.of());
            }
            return keep(acts, List.of(new Marked(line.id(), refused.settled())), Set.of());
        }
    }

    /// Removals that wait for a person's yes or no.
    public Held held() {
        return new Held(
                ledger.outOfFold().stream()
                        .filter(it -> it.isHeld(Hold.ASKED))
                        .map(Line::written)
                        .toList());
    }

    /// Yes: the removals in `held` happen.
    public Acted letGo(Held held) {
        return answered(held, false);
    }

    /// No: every record in `held` is put back, here and everywhere else.
    public Acted putBack(Held held) {
        return answered(held, true);
    }

    private Acted answered(Held held, boolean isPutBack) {
        var acted = answeredInTurn(held, isPutBack);
        pages.tell();
        return acted;
    }

    private Acted answeredInTurn(Held held, boolean isPutBack) {
        synchronized (pages) {
            var marks = new ArrayList<Marked>();
            var acts = new ArrayList<Act>();
            var records = new HashSet<UUID>();
            for (var written : held.removals()) {
                var change = written.change();
                var line = ledger.line(change.id());
                if (line != null && line.mark() instanceof Mark.Received it) {
                    marks.add(new Marked(change.id(), it.held(Hold.NONE)));
                    if (records.add(change.record()) && isPutBack) {
                        Removals.putsBack(change.body())
                                .map(body -> Act.on(change.record(), body))
                                .ifPresent(acts::add);
                    }
                }
            }
            return keep(acts, marks, records);
        }
    }

    /// `marks` and `acts` in one piece, the acts over the records as they are with `marks`. What
    /// the rules see no reason for any more is left out: somebody put it back already.
    private Acted keep(List<Act> acts, List<Marked> marks, Set<UUID> released) {
        var touched = acting.touched(settler.person(), acts);
        var trial = pages.household().only(touched);
        released.forEach(it -> arrange(trial, it, marks));
        var needed = acts.stream().filter(it -> Removals.isNeeded(trial, it)).toList();
        return needed.isEmpty()
                ? Acting.acted(pages.keep(List.of(), marks, null), List.of())
                : acting.act(trial, settler.person(), needed, null, marks);
    }

    private void arrange(Household trial, UUID record, List<Marked> marks) {
        var asIf =
                new Ledger(
                        ledger.of(record).stream().map(Line::written).toList(),
                        ledger.of(record).stream()
                                .filter(it -> it.mark() != null)
                                .map(it -> new Marked(it.id(), markOf(it)))
                                .toList(),
                        null);
        asIf.takeIn(List.of(), marks);
        trial.arrange(record, asIf.canonical(record));
    }

    private static Mark markOf(Line line) {
        if (line.mark() == null) {
            throw new IllegalStateException("A line without a mark");
        }
        return line.mark();
    }
}
