package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What of a household's book goes to another laptop or to the service by hand, and the way in for
/// what comes so.
public final class ByHand {

    private final Pages pages;
    private final Ledger ledger;
    private final Acting acting;

    ByHand(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
        ledger = pages.ledger();
    }

    /// The service's epoch in which the receipts were given that go along; empty before any was.
    public Optional<UUID> epoch() {
        return Optional.ofNullable(ledger.reach()).map(Reach::epoch);
    }

    /// Every change but those that the service refused, in the order in which they count.
    public List<UUID> toCarry() {
        return ledger.all().stream()
                .filter(it -> !(it.mark() instanceof Mark.Refused))
                .sorted(Line.CANONICAL)
                .map(Line::id)
                .toList();
    }

    /// How `change` is carried; empty when it is not here.
    public Optional<Leaf.Carried> carried(UUID change) {
        return Optional.ofNullable(ledger.line(change)).map(this::carried);
    }

    private Leaf.Carried carried(Line line) {
        var written = line.written();
        var json = new String(written.json(), StandardCharsets.UTF_8);
        var signature = written.signature().map(Wire::text).orElse(null);
        var receipt =
                line.mark() instanceof Mark.Received it && isOfThisEpoch(it)
                        ? new Leaf.Receipt(it.seq(), it.at(), it.receipt())
                        : null;
        return new Leaf.Carried(json, signature, receipt);
    }

    private boolean isOfThisEpoch(Mark.Received mark) {
        return !mark.isLost() && (mark.isHearsay() || mark.turn() == ledger.turn());
    }

    /// Begins to take in what a file brings whose maker is `sender`.
    public FromHand from(UUID sender, Optional<UUID> epoch) {
        return new FromHand(pages, acting, new FromHand.Sender(sender, epoch));
    }
}
