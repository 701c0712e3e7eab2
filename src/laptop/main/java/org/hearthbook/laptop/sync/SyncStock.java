package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a request is packed from: what each household has for the service, and how far it is.
interface SyncStock {

    /// The laptop's id.
    UUID laptop();

    SyncDisk.Place place(UUID household);

    /// At most `most` changes to be sent, in order, from behind position `after`.
    List<SyncDisk.Waiting> waiting(UUID household, long after, int most);

    /// How `change` is offered; empty when it is not here.
    Optional<Offer> offer(UUID household, UUID change);

    /// At most `most` changes that have a receipt from an epoch before this one and were not
    /// offered by hash yet.
    List<Known> known(UUID household, int most);

    /// The newest change with a receipt, to ask by its hash how durable it is; none when there is
    /// none.
    List<Known> newest(UUID household);
}
