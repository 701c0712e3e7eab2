package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.store.Saving;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes in what the service said of a household: what became of this laptop's own changes, what is
/// new from elsewhere, and from where to read on.
final class LetterOpener {

    private static final Duration UNWRITTEN = Duration.ofMinutes(15);

    private final Pages pages;
    private final Ledger ledger;
    private final Acting acting;
    private final Removals removals;

    LetterOpener(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
        ledger = pages.ledger();
        removals = new Removals(acting.laptop(), ledger);
    }

    LetterTaken take(Letter letter) {
        synchronized (pages) {
            var reach = ledger.reach();
            var turn = ledger.turn();
            if (reach != null && !reach.epoch().equals(letter.epoch())) {
                return new LetterTaken.NotKept();
            }
            var marks =
                    new HashMap<>(new Outcomes(acting.laptop(), pages).of(letter.outcomes(), turn));
            confirm(letter, marks, turn);
            var arrivals = new Arrivals(pages.household().id(), ledger, acting.json());
            arrivals.read(letter.delivered(), turn);
            marks.putAll(arrivals.marks());
            var wasWhole = reach != null && reach.isWhole();
            var isLast = letter.isLast() && !arrivals.isTooNew();
            removals.judge(arrivals.fresh(), marks, wasWhole, isLast);
            var heard = next(letter, arrivals, turn);
            var isDoubted = isBackAgain(reach, letter) || isDoubted(letter, turn);
            var next = isDoubted ? heard.anew(letter.epoch()) : heard;
            var isNews = !marks.isEmpty() || reach == null || isNews(reach, next);
            var saving =
                    isNews
                            ? pages.keep(arrivals.fresh(), Pages.marked(marks), next)
                            : new Saving.Kept();
            if (saving.isKept()) {
                pages.hear(letter.outcomes());
            }
            return arrivals.isTooNew() && saving.isKept()
                    ? new LetterTaken.TooNew(arrivals.tooNew())
                    : kept(saving, arrivals.distrusted());
        }
    }

    private void confirm(Letter letter, Map<UUID, Mark> marks, long turn) {
        for (var id : letter.confirmed()) {
            var line = ledger.line(id);
            if (line != null && line.mark() instanceof Mark.Received it) {
                marks.putIfAbsent(id, it.confirmed(turn));
            }
        }
        for (var id : letter.missing()) {
            var line = ledger.line(id);
            if (line != null && line.mark() instanceof Mark.Received it) {
                marks.putIfAbsent(id, it.lost());
            }
        }
    }

    /// Whether this household was none of theirs for a while, so that this laptop had no cursor by
    /// which the service could have seen that it was restored meanwhile.
    private static boolean isBackAgain(@Nullable Reach reach, Letter letter) {
        return reach != null
                && reach.cursor().isEmpty()
                && reach.seq() > 0
                && !letter.cursor().isEmpty();
    }

    /// Whether the service lacks something that it had in this very epoch: it was restored and does
    /// not know it yet. Then every receipt is doubted, as in a new epoch.
    private boolean isDoubted(Letter letter, long turn) {
        return letter.missing().stream()
                .map(ledger::line)
                .anyMatch(it ->
                        it != null
                                && it.mark() instanceof Mark.Received mark
                                && !mark.isLost()
                                && mark.turn() == turn);
    }

    /// Where something came that this program cannot read, reading goes on from before it.
    private Reach next(Letter letter, Arrivals arrivals, long turn) {
        var before = Optional.ofNullable(ledger.reach());
        var wasWhole = before.map(Reach::isWhole).orElse(false);
        return new Reach(
                letter.epoch(),
                turn,
                arrivals.isTooNew() ? before.map(Reach::cursor).orElse("") : letter.cursor(),
                arrivals.isTooNew() ? before.map(Reach::seq).orElse(0L) : letter.reached(),
                letter.durable(),
                wasWhole || (letter.isLast() && !arrivals.isTooNew()),
                letter.auditHead().isEmpty()
                        ? before.map(Reach::auditHead).orElse("")
                        : letter.auditHead(),
                letter.at().truncatedTo(ChronoUnit.MILLIS),
                letter.contact() == null
                        ? before.map(Reach::contact).orElse(null)
                        : letter.contact());
    }

    /// When the service last spoke is written down now and then only, if it says nothing else.
    private static boolean isNews(Reach before, Reach next) {
        var age = Duration.between(before.heard(), next.heard()).abs();
        return age.compareTo(UNWRITTEN) >= 0 || !before.at(next.heard()).equals(next);
    }

    private static LetterTaken kept(Saving saving, List<UUID> distrusted) {
        return saving.isKept() ? new LetterTaken.Kept(distrusted) : new LetterTaken.NotKept();
    }
}
