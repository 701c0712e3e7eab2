package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncRequest;

import java.time.Instant;

/// What the engine wants done next.
public sealed interface Next {

    /// Send `request`, and tell the engine the reply or the failure. Until then it asks for
    /// nothing.
    record Send(SyncRequest request) implements Next {}

    /// Nothing to do before `until`, unless something is written or the connection comes back.
    record Wait(Instant until) implements Next {}

    /// Nothing to do ever again: this laptop was revoked.
    record Stop() implements Next {}
}
