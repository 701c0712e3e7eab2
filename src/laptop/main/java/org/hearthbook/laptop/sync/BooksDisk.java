package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.PostBag;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The engine's disk: the books that are open.
public final class BooksDisk implements SyncDisk {

    private static final Taken KEPT = new Taken.Kept(List.of());

    private final OpenBooks books;
    private volatile Instant lastHeard = Instant.EPOCH;

    public BooksDisk(OpenBooks books) {
        this.books = books;
    }

    @Override
    public UUID laptop() {
        return books.laptop();
    }

    @Override
    public List<UUID> households() {
        return books.bags().stream().map(PostBag::household).toList();
    }

    private Optional<PostBag> bag(UUID household) {
        return books.bags().stream().filter(it -> it.household().equals(household)).findFirst();
    }

    @Override
    public Place place(UUID household) {
        return bag(household).flatMap(PostBag::reach).map(BooksDisk::place).orElse(Place.BEGINNING);
    }

    private static Place place(Reach reach) {
        return new Place(reach.epoch(), reach.cursor(), reach.seq(), reach.durable());
    }

    @Override
    public List<Waiting> waiting(UUID household, long after, int most) {
        return bag(household).stream()
                .flatMap(it -> it.toBeSent(after, most).stream())
                .map(it -> new Waiting(it.position(), it.id(), it.record(), it.size()))
                .toList();
    }

    @Override
    public Optional<Offer> offer(UUID household, UUID change) {
        return bag(household).flatMap(it -> it.offer(change));
    }

    @Override
    public List<Known> known(UUID household, int most) {
        return bag(household).map(it -> it.known(most)).orElse(List.of());
    }

    @Override
    public List<Known> newest(UUID household) {
        return bag(household).flatMap(PostBag::newest).stream().toList();
    }

    @Override
    public Taken beginAgain(UUID household) {
        return bag(household).map(it -> taken(it.beginAgain())).orElse(KEPT);
    }

    @Override
    public Taken beginEpoch(List<UUID> households, UUID epoch) {
        for (var household : households) {
            var begun = bag(household).map(it -> taken(it.beginEpoch(epoch))).orElse(KEPT);
            if (begun instanceof Taken.NotKept) {
                return begun;
            }
        }
        return KEPT;
    }

    @Override
    public Taken take(Said said) {
        var letter =
                new Letter(
                        said.epoch(),
                        said.outcomes(),
                        said.delivered(),
                        said.place().cursor(),
                        said.place().reached(),
                        said.place().durable(),
                        said.isLast(),
                        said.confirmed(),
                        said.missing(),
                        Objects.requireNonNullElse(said.auditHead(), ""),
                        lastHeard,
                        said.contact());
        return bag(said.household()).map(it -> taken(it.take(letter))).orElse(KEPT);
    }

    @Override
    public Taken refuse(UUID household, UUID change, Refusal because) {
        return bag(household).map(it -> taken(it.refuse(change, because))).orElse(KEPT);
    }

    private static Taken taken(LetterTaken taken) {
        return switch (taken) {
            case LetterTaken.Kept(var distrusted) -> new Taken.Kept(distrusted);
            case LetterTaken.NotKept() -> new Taken.NotKept();
            case LetterTaken.TooNew(var seq) -> new Taken.TooNew(seq);
        };
    }

    /// Written down with the next that is said of a household.
    @Override
    public Taken heard(Instant at) {
        lastHeard = at;
        return KEPT;
    }

    @Override
    public void outside(UUID household) {
        bag(household).ifPresent(PostBag::outside);
    }

    @Override
    public Taken begin(UUID household) {
        if (bag(household).isEmpty()) {
            books.begin(household);
        }
        return KEPT;
    }

    @Override
    public boolean hasArrived(UUID household) {
        return bag(household).map(PostBag::hasArrived).orElse(false)
                && books.filesWaiting(household) == 0;
    }

    @Override
    public Taken leave(UUID household) {
        // What somebody wrote at the last moment is sent first, which is no trouble of the disk's.
        var isFine = books.leave(household) || !hasArrived(household);
        return isFine ? KEPT : new Taken.NotKept();
    }

    @Override
    public Tally tally() {
        var bags = books.bags();
        return new Tally(
                bags.stream().mapToInt(PostBag::toBeSentCount).sum(),
                bags.stream().mapToInt(PostBag::attentionCount).sum(),
                bags.stream().mapToInt(it -> books.filesWaiting(it.household())).sum(),
                heard(bags));
    }

    private Instant heard(List<PostBag> bags) {
        return bags.stream()
                .flatMap(it -> it.reach().stream())
                .map(Reach::heard)
                .reduce(lastHeard, (one, other) -> one.isAfter(other) ? one : other);
    }
}
