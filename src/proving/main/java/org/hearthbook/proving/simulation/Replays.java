package org.hearthbook.proving.simulation;

import org.hearthbook.records.sync.SyncRequest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Requests that were answered since the service's database was last put back, with their replies:
/// to be said again.
final class Replays {

    /// One of them.
    record Said(Laptop from, int life, SyncRequest request, String reply) {}

    private final List<Said> said = new ArrayList<>();

    void answered(Laptop from, SyncRequest request, byte[] reply) {
        var text = new String(reply, StandardCharsets.UTF_8);
        said.add(new Said(from, from.life(), request, text));
    }

    /// The service forgot some of it.
    void forget() {
        said.clear();
    }

    List<Said> said() {
        return List.copyOf(said);
    }
}
