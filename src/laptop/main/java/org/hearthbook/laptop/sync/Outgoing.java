package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncRequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One request, and what stands behind the texts that it offers.
///
/// @param offered by household, in the order in which they are offered
record Outgoing(SyncRequest request, Map<UUID, List<SyncDisk.Waiting>> offered) {

    /// A change that was offered alone.
    record Lone(UUID household, SyncDisk.Waiting change) {}

    private int changes() {
        return offered.values().stream().mapToInt(List::size).sum();
    }

    /// How many changes it speaks of, whether by their text or by their hash alone.
    int entries() {
        return changes() + request.households().stream().mapToInt(it -> it.known().size()).sum();
    }

    /// The one change that it offers, if that is all that it holds.
    Optional<Lone> lone() {
        return entries() != 1
                ? Optional.empty()
                : offered.entrySet().stream()
                        .filter(it -> it.getValue().size() == 1)
                        .map(it -> new Lone(it.getKey(), it.getValue().getFirst()))
                        .findFirst();
    }

    List<UUID> households() {
        return request.households().stream().map(SyncRequest.AskedOf::household).toList();
    }

    List<SyncDisk.Waiting> offeredOf(UUID household) {
        return offered.getOrDefault(household, List.of());
    }
}
