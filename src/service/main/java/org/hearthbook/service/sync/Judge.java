package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange.MarkedReady;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.hearthbook.records.sync.Outcome.Refused;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Asks whether a change can be taken in: by the rules of the book, which the laptop asked before,
/// and by what only the service knows.
final class Judge {

    /// What is said of a change that was not offered before.
    sealed interface Verdict {

        /// It goes into the log.
        record Take() implements Verdict {}

        /// It may never go in.
        record Refuse(Refusal because) implements Verdict {}

        /// It may go in once `key` is there.
        record Wait(String key) implements Verdict {}
    }

    private static final Verdict TAKE = new Verdict.Take();

    private final Household household;
    private final Book book;
    private final Senders senders;
    private final FilesThere files;
    private final Set<UUID> waiting = new HashSet<>();

    Judge(Book book, Senders senders, FilesThere files) {
        this.book = book;
        this.household = book.household();
        this.senders = senders;
        this.files = files;
    }

    Verdict judge(Offered offered) {
        var verdict = verdict(offered);
        if (verdict instanceof Verdict.Wait) {
            waiting.add(offered.record());
        }
        return verdict;
    }

    private Verdict verdict(Offered offered) {
        var change = offered.written().change();
        if (!change.household().equals(household.id())) {
            return new Verdict.Refuse(Refusal.because("anotherHousehold"));
        }
        if (!offered.makesSense()) {
            return new Verdict.Refuse(Refusal.because(Refused.NOT_READABLE));
        }
        var waitsFor = waitsFor(offered);
        return waitsFor == null ? byTheRules(offered) : new Verdict.Wait(waitsFor);
    }

    private @Nullable String waitsFor(Offered offered) {
        if (waiting.contains(offered.record()) || waiting.contains(offered.by())) {
            return NotYet.ANOTHER;
        }
        for (var neighbour : offered.neighbours()) {
            if (waiting.contains(neighbour)) {
                return NotYet.ANOTHER;
            }
        }
        for (var base : offered.written().change().base()) {
            if (!book.holds(offered.record(), base)) {
                return NotYet.BASE;
            }
        }
        return senders.waitsFor(offered);
    }

    private Verdict byTheRules(Offered offered) {
        if (offered.written().change().body() instanceof Unknown) {
            return senders.hasNoPart(offered.by())
                    ? new Verdict.Refuse(Refusal.because("notOfThisHousehold"))
                    : TAKE;
        }
        var refusal = household.refusal(offered.written());
        if (refusal.isEmpty()) {
            return areFilesThere(offered) ? TAKE : new Verdict.Wait(NotYet.FILE);
        }
        var waitsFor = mayYetPass(offered, refusal.get());
        return waitsFor == null ? new Verdict.Refuse(refusal.get()) : new Verdict.Wait(waitsFor);
    }

    /// The rules can only speak of what has arrived: what they refuse for want of a page that the
    /// laptop has, or because a newer program wrote there, is not refused for good.
    private @Nullable String mayYetPass(Offered offered, Refusal refusal) {
        if (refusal.key().equals(NotYet.NEWER)) {
            return NotYet.NEWER;
        }
        if (offered.neighbours().stream().anyMatch(it -> household.history(it).isEmpty())) {
            return NotYet.ANOTHER;
        }
        return household.person(offered.by()).isEmpty() ? NotYet.PERSON : null;
    }

    private boolean areFilesThere(Offered offered) {
        if (!(offered.written().change().body() instanceof MarkedReady)) {
            return true;
        }
        var pieces = household.evidence(offered.record()).map(Evidence::pieces).orElse(List.of());
        return new FilesOfEvidence(book).areThere(pieces, files);
    }
}
