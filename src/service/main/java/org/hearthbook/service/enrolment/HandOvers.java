package org.hearthbook.service.enrolment;

import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.LostLaptops;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Opens what a revoked laptop hands over. Its changes go the way of all others, by the same rules;
/// nothing goes back but what became of each.
public final class HandOvers {

    private static final String NOT_OPENED = "sealNotOpened";

    private final ServiceKeys keys;
    private final Database database;
    private final Standings standings;

    public HandOvers(ServiceKeys keys, Database database, InstantSource clock) {
        this.keys = keys;
        this.database = database;
        standings = new Standings(database, clock);
    }

    /// What was opened of a hand-over.
    ///
    /// @param sender who offers it: the caller, but reading nothing
    /// @param shut what became of those that could not be opened
    public record Contents(Caller sender, SyncRequest request, List<Outcome> shut) {}

    /// Opens what `caller` hands over, to be asked of the service as a laptop that reads nothing.
    public Contents open(Caller caller, Enrolment.HandOver handOver) {
        var offers = new ArrayList<SyncRequest.Offer>();
        var shut = new ArrayList<Outcome>();
        handOver.sealed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(UUID::toString)))
                .forEach(it -> sort(it.getKey(), it.getValue(), offers, shut));
        var asked = new SyncRequest.AskedOf(handOver.household(), "", offers, List.of());
        var request = new SyncRequest(caller.laptop(), null, List.of(asked), 0);
        return new Contents(writingOnly(caller), request, shut);
    }

    /// A lost laptop does not make itself a reader of what is sealed later.
    public void taken(Caller caller, UUID household, Contents contents) {
        if (standings.of(caller.enrolment()) instanceof Standing.Revoked) {
            var offers = contents.request().households().getFirst().changes();
            database.inTransaction(it -> {
                new LostLaptops(it).handedOver(caller, household, offers);
                return true;
            });
        }
    }

    private void sort(
            UUID change, String sealed, List<SyncRequest.Offer> offers, List<Outcome> shut) {
        switch (opened(change, sealed)) {
            case Opened.Offered(var offer) -> offers.add(offer);
            case Opened.Shut(var outcome) -> shut.add(outcome);
        }
    }

    private Opened opened(UUID change, String sealed) {
        var plain = keys.open(change.toString(), Unreadable.orNone(sealed));
        if (plain.isEmpty()) {
            return shut(change);
        }
        try {
            return new Opened.Offered(Wire.read(plain.get(), SyncRequest.Offer.class));
        } catch (Wire.NotUnderstood _) {
            return shut(change);
        }
    }

    private static Opened shut(UUID change) {
        return new Opened.Shut(new Outcome.Refused(change, NOT_OPENED, List.of()));
    }

    /// The same sender, who reads nothing.
    public static Caller writingOnly(Caller caller) {
        return new Caller(
                caller.enrolment(),
                caller.laptop(),
                caller.person(),
                caller.member(),
                caller.role(),
                Set.of(),
                caller.writes());
    }
}
