package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest;
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

    /// As it will stand if the service takes all that is offered and has nothing to tell, with the
    /// cursor of before. Empty when it cannot be told, or when there is more than one household to
    /// take turns.
    static Optional<StockAfter> ifAllIsTaken(SyncDisk disk, Outgoing outgoing) {
        var epoch = outgoing.request().epoch();
        if (epoch == null
                || disk.households().size() != 1
                || !outgoing.households().equals(disk.households())) {
            return Optional.empty();
        }
        var asked = outgoing.request().households().getFirst();
        var household = asked.household();
        var offered = outgoing.offeredOf(household);
        var settled = offered.isEmpty() ? 0 : offered.getLast().position();
        return asked.known().isEmpty() && disk.known(household, 1).isEmpty()
                ? Optional.of(
                        new StockAfter(disk, household, epoch, asked.cursor(), settled, false))
                : Optional.empty();
    }

    /// Empty when it cannot be told, or when there is more than one household to take turns.
    static Optional<StockAfter> of(SyncDisk disk, Outgoing outgoing, SyncReply reply) {
        var isPlain =
                reply.epoch().equals(outgoing.request().epoch())
                        && reply.outside().isEmpty()
                        && reply.households().size() == 1;
        return isPlain
                ? ifAllIsTaken(disk, outgoing)
                        .flatMap(it -> it.after(outgoing, reply.households().getFirst()))
                : Optional.empty();
    }

    private Optional<StockAfter> after(Outgoing outgoing, Answered answer) {
        var isPlain =
                answer.household().equals(household)
                        && isAllTaken(outgoing.offeredOf(household), answer.outcomes());
        var more = answer.more() && !answer.cursor().equals(cursor);
        return isPlain
                ? Optional.of(
                        new StockAfter(before, household, epoch, answer.cursor(), settled, more))
                : Optional.empty();
    }

    /// The same request, with the cursor that is known now.
    SyncRequest from(SyncRequest likely) {
        var offers = likely.households().getFirst().changes();
        var asked = new SyncRequest.AskedOf(household, cursor, offers, List.of());
        return new SyncRequest(likely.laptop(), epoch, List.of(asked), likely.most());
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
