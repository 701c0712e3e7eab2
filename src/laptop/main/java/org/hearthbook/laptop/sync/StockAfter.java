package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A household's book as it will stand once a reply is taken in, which can be told beforehand when
/// the service simply took all that it was offered.
///
/// @param settled what was to be sent up to this position is no longer
/// @param hasMore whether the service has more to tell
record StockAfter(
        SyncStock before, UUID household, UUID epoch, String cursor, long settled, boolean hasMore)
        implements SyncStock {

    /// Empty when it cannot be told, or when there is more than one household to take turns.
    static Optional<StockAfter> of(SyncDisk disk, Outgoing outgoing, SyncReply reply) {
        var isPlain =
                disk.households().size() == 1
                        && reply.epoch().equals(outgoing.request().epoch())
                        && reply.outside().isEmpty()
                        && outgoing.households().equals(disk.households())
                        && reply.households().size() == 1;
        return isPlain
                ? of(disk, outgoing, reply.epoch(), reply.households().getFirst())
                : Optional.empty();
    }

    private static Optional<StockAfter> of(
            SyncDisk disk, Outgoing outgoing, UUID epoch, Answered answer) {
        var household = disk.households().getFirst();
        var asked = outgoing.request().households().getFirst();
        var offered = outgoing.offeredOf(household);
        var isPlain =
                answer.household().equals(household)
                        && isAllTaken(offered, answer.outcomes())
                        && asked.known().isEmpty()
                        && disk.known(household, 1).isEmpty();
        if (!isPlain) {
            return Optional.empty();
        }
        return Optional.of(
                new StockAfter(
                        disk,
                        household,
                        epoch,
                        answer.cursor(),
                        offered.isEmpty() ? 0 : offered.getLast().position(),
                        answer.more() && !answer.cursor().equals(asked.cursor())));
    }

    private static boolean isAllTaken(List<SyncDisk.Waiting> offered, List<Outcome> outcomes) {
        return outcomes.stream().allMatch(Outcome.Accepted.class::isInstance)
                && outcomes.stream()
                        .map(Outcome::id)
                        .toList()
                        .equals(offered.stream().map(SyncDisk.Waiting::id).toList());
    }

    @Override
    public UUID laptop() {
        return before.laptop();
    }

    @Override
    public SyncDisk.Place place(UUID ofHousehold) {
        return new SyncDisk.Place(epoch, cursor, 0, 0);
    }

    @Override
    public List<SyncDisk.Waiting> waiting(UUID ofHousehold, long after, int most) {
        return before.waiting(ofHousehold, Math.max(after, settled), most);
    }

    @Override
    public Optional<Offer> offer(UUID ofHousehold, UUID change) {
        return before.offer(ofHousehold, change);
    }

    @Override
    public List<Known> known(UUID ofHousehold, int most) {
        return List.of();
    }

    @Override
    public List<Known> newest(UUID ofHousehold) {
        return before.newest(ofHousehold);
    }
}
