package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What one household's book has for the service, and the way in for what the service says. Safe to
/// use from any thread; writing waits for the disk.
public final class PostBag {

    /// A change to be sent.
    ///
    /// @param position the order in which they are to be sent
    /// @param size of its payload in bytes
    public record Parcel(long position, UUID id, UUID record, int size) {}

    private final UUID laptop;
    private final Pages pages;
    private final Ledger ledger;
    private final LetterOpener opener;

    PostBag(Pages pages, Acting acting) {
        this.pages = pages;
        laptop = acting.laptop();
        ledger = pages.ledger();
        opener = new LetterOpener(pages, acting);
    }

    public UUID household() {
        return pages.household().id();
    }

    /// How far this book is; empty before the service was ever heard.
    public Optional<Reach> reach() {
        return Optional.ofNullable(ledger.reach());
    }

    /// The hour in which the service last heard a laptop of the household's carers; empty where it
    /// never said.
    public Optional<Instant> contact() {
        return Optional.ofNullable(ledger.reach()).flatMap(it -> Optional.ofNullable(it.contact()));
    }

    /// At most `most` changes that the service does not have, in order, from behind position
    /// `after`.
    public List<Parcel> toBeSent(long after, int most) {
        return ledger.toBeSent(after).stream().limit(most).map(PostBag::parcel).toList();
    }

    private static Parcel parcel(Line line) {
        return new Parcel(line.position(), line.id(), line.record(), line.written().size());
    }

    /// When the service received the newest of what `people` wrote on other laptops than this one;
    /// empty when nothing of theirs ever came.
    public Optional<Instant> newestFrom(Set<UUID> people) {
        return ledger.all().stream()
                .filter(it -> isFrom(people, it.written().change()))
                .flatMap(PostBag::receivedAt)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Instant> receivedAt(Line line) {
        return line.mark() instanceof Mark.Received it ? Stream.of(it.at()) : Stream.of();
    }

    private boolean isFrom(Set<UUID> people, Change change) {
        return people.contains(change.by()) && !change.on().equals(laptop);
    }

    /// How many changes the service has not said yet that it has.
    public int toBeSentCount() {
        return ledger.unsentCount();
    }

    /// How many changes a person has to look at.
    public int attentionCount() {
        return (int) ledger.outOfFold().stream().filter(Line::needsAttention).count();
    }

    /// How `change` is offered; empty when it is not here.
    public Optional<Offer> offer(UUID change) {
        return Optional.ofNullable(ledger.line(change)).map(PostBag::offered);
    }

    private static Offer offered(Line line) {
        var json = new String(line.written().json(), StandardCharsets.UTF_8);
        var signature = line.written().signature().map(Wire::text).orElse(null);
        var receipt = line.mark() instanceof Mark.Received it ? it.receipt() : null;
        return new Offer(json, signature, receipt);
    }

    /// At most `most` changes with a receipt from an earlier epoch, not yet offered by hash.
    public List<Known> known(int most) {
        return ledger.unconfirmed().stream().limit(most).map(PostBag::knownBy).toList();
    }

    /// The newest change that the service has, by its number.
    public Optional<Known> newest() {
        return ledger.all().stream()
                .filter(it -> it.mark() instanceof Mark.Received mark && !mark.isLost())
                .max(Line.CANONICAL)
                .map(PostBag::knownBy);
    }

    private static Known knownBy(Line line) {
        var hash = Hashes.sha256().digest(line.written().payload());
        return new Known(line.id(), Wire.text(hash));
    }

    /// Everything that the service does not have for all this laptop knows, oldest first: what has
    /// no receipt, whatever was said of it, and what a restored service lost or may have lost.
    public List<Written> unsent() {
        return ledger.all().stream()
                .filter(it -> !it.isThere(ledger.turn()))
                .sorted(Line.CANONICAL)
                .map(Line::written)
                .toList();
    }

    /// Whether everything has a receipt and lies at or before what is durable.
    public boolean hasArrived() {
        var durable = reach().map(Reach::durable).orElse(0L);
        return ledger.all().stream()
                .allMatch(it ->
                        it.mark() instanceof Mark.Received mark
                                && !mark.isLost()
                                && mark.turn() == ledger.turn()
                                && mark.seq() <= durable);
    }

    /// The service was restored: reading begins anew, and all receipts are to be confirmed.
    public LetterTaken beginEpoch(UUID epoch) {
        synchronized (pages) {
            var reach = ledger.reach();
            return reach == null || reach.epoch().equals(epoch)
                    ? new LetterTaken.Kept(List.of())
                    : kept(pages.keep(List.of(), List.of(), reach.anew(epoch)));
        }
    }

    /// Reading begins anew; what was read before changes nothing.
    public LetterTaken beginAgain() {
        synchronized (pages) {
            var reach = ledger.reach();
            return reach == null
                    ? new LetterTaken.Kept(List.of())
                    : kept(pages.keep(List.of(), List.of(), reach.again()));
        }
    }

    /// Keeps that `change` cannot be sent, for a reason that was found on this laptop.
    public LetterTaken refuse(UUID change, Refusal because) {
        var taken = refuseInTurn(change, because);
        pages.tell();
        return taken;
    }

    private LetterTaken refuseInTurn(UUID change, Refusal because) {
        synchronized (pages) {
            var marks = new Outcomes(laptop, pages).ofRefusal(change, because);
            return kept(pages.keep(List.of(), Pages.marked(marks), null));
        }
    }

    /// The service says that this household is none of whoever is signed in.
    public void outside() {
        pages.outside();
        pages.tell();
    }

    /// What cannot go until somebody sees to it.
    public List<Delay> delays() {
        return pages.delays().all();
    }

    /// Takes in all that was said, in one piece.
    public LetterTaken take(Letter letter) {
        var taken = opener.take(letter);
        pages.expectMore(!letter.isLast());
        pages.tell();
        return taken;
    }

    private static LetterTaken kept(Saving saving) {
        return saving.isKept() ? new LetterTaken.Kept(List.of()) : new LetterTaken.NotKept();
    }
}
