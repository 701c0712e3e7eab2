package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.sync.SyncDisk.Said;
import org.hearthbook.records.sync.SyncRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that is said from when the service is first asked until nothing is left to say: which
/// households are still to be asked, and how much goes into one request.
final class Round {

    private static final int MOST_HOUSEHOLDS = 200;

    private final SyncDisk disk;
    private final Set<UUID> toAsk = new HashSet<>();
    private final Set<UUID> outside = new HashSet<>();
    private Portion portion = Portion.FULL;
    private Portion ceiling = Portion.FULL;
    private boolean isUnderWay;
    private boolean onlyAsks;
    private int turn;

    Round(SyncDisk disk) {
        this.disk = disk;
    }

    /// The next request of this round, or the first of a new one.
    ///
    /// @param resting records of which nothing is to be offered now
    Outgoing request(Set<Deferrals.Page> resting) {
        if (!isUnderWay) {
            isUnderWay = true;
            toAsk.addAll(disk.households());
        }
        var households = ofOneEpoch(inTurn(resting));
        var epoch = households.isEmpty() ? null : disk.place(households.getFirst()).epoch();
        var packing = new Packing(disk, portion, outside);
        return onlyAsks
                ? packing.question(epoch, households)
                : packing.request(epoch, households, resting);
    }

    /// The request that comes next once a reply is taken in; empty when nothing is left to say.
    Optional<SyncRequest> following(StockAfter stock, Set<Deferrals.Page> resting) {
        var household = stock.household();
        var next =
                new Packing(stock, portion.doubled(ceiling), outside)
                        .request(stock.epoch(), List.of(household), resting);
        return stock.hasMore() || next.entries() > 0
                ? Optional.of(next.request())
                : Optional.empty();
    }

    /// Another household comes first each time.
    private List<UUID> inTurn(Set<Deferrals.Page> resting) {
        var all = new ArrayList<>(disk.households());
        if (!all.isEmpty()) {
            Collections.rotate(all, -(turn++ % all.size()));
        }
        all.removeIf(it -> !toAsk.contains(it) && !hasToSend(it, resting));
        return all;
    }

    private List<UUID> ofOneEpoch(List<UUID> households) {
        return households.stream()
                .filter(it -> Objects.equals(epoch(it), epoch(households.getFirst())))
                .limit(MOST_HOUSEHOLDS)
                .toList();
    }

    private Object epoch(UUID household) {
        return Objects.requireNonNullElse(disk.place(household).epoch(), "none");
    }

    private boolean hasToSend(UUID household, Set<Deferrals.Page> resting) {
        return !disk.known(household, 1).isEmpty()
                || new Queue(disk, household, resting).peek() != null;
    }

    /// The service has said of `household` all that it has for now, or not yet.
    void heard(Said said, boolean isLast) {
        if (isLast) {
            toAsk.remove(said.household());
        }
    }

    void askNoMore(UUID household) {
        toAsk.remove(household);
    }

    /// Whether the person may still read `household`. Of one that they may not, nothing is told but
    /// what became of what is offered.
    void isOutside(UUID household, boolean yes) {
        if (yes) {
            outside.add(household);
            toAsk.remove(household);
        } else {
            outside.remove(household);
        }
    }

    void askAlso(UUID household) {
        toAsk.add(household);
    }

    /// A request went through: the next may be larger.
    void went() {
        onlyAsks = false;
        portion = portion.doubled(ceiling);
    }

    boolean hasMore(Set<Deferrals.Page> resting) {
        var here = disk.households();
        toAsk.retainAll(here);
        return !toAsk.isEmpty() || here.stream().anyMatch(it -> hasToSend(it, resting));
    }

    /// Everything is said, or the link is gone: the next round asks of every household again.
    void end() {
        isUnderWay = false;
        toAsk.clear();
        ceiling = Portion.FULL;
    }

    /// The link did not carry it: less at once until it does.
    void shrinkForLink(Outgoing outgoing) {
        portion = portion.halfOf(Math.max(outgoing.entries(), 2));
    }

    /// The service did not take it: less at once until what it stumbles over is found.
    void shrinkForService(Outgoing outgoing) {
        portion = portion.halfOf(outgoing.entries());
        ceiling = portion;
    }

    /// What the service stumbled over is out of the way.
    void isFound() {
        portion = Portion.FULL;
        ceiling = Portion.FULL;
    }

    /// The next request offers nothing: is it the service, or what was offered?
    void onlyAsk() {
        onlyAsks = true;
    }
}
