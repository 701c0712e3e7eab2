package org.hearthbook.service.sync;

import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.household.Neighbours;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Incoming;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/// A change that a laptop offers, as far as it can be read.
///
/// @param makesSense false when its kind is known and its body is not what such a kind says
/// @param neighbours the other pages at which the rules look
/// @param receipt what the laptop says that the service gave it for this change
record Offered(
        Written written,
        Incoming incoming,
        boolean makesSense,
        Set<UUID> neighbours,
        @Nullable String receipt) {

    private static final ChangeJson CHANGES = Kinds.json();

    /// @throws NotAChange if not even its id can be read
    static Offered read(Offer offer) throws NotAChange {
        var block = Wire.block(offer.json(), offer.signature());
        try {
            return of(block.read(CHANGES), true, offer);
        } catch (NotAChange _) {
            return of(block.readOutside(CHANGES), false, offer);
        }
    }

    private static Offered of(Written written, boolean makesSense, Offer offer) {
        var change = written.change();
        var incoming = new Incoming(change.id(), change.record(), written.payload());
        var neighbours = Neighbours.of(change.household(), change.body());
        return new Offered(written, incoming, makesSense, neighbours, offer.receipt());
    }

    UUID id() {
        return written.change().id();
    }

    UUID record() {
        return written.change().record();
    }

    UUID by() {
        return written.change().by();
    }

    /// Whether it says of itself that nothing was ever done to its record before.
    boolean begins() {
        var change = written.change();
        return change.base().isEmpty()
                && !change.record().equals(change.by())
                && !change.record().equals(change.household());
    }
}
