package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncRequest;

/// How much goes into one request. Less after the service found one too large, then more again.
///
/// @param changes at most so many, `known` ones counted as well
/// @param bytes about so many of them at most; one change is always let in
record Portion(int changes, int bytes) {

    static final Portion FULL = new Portion(SyncRequest.MOST_CHANGES, SyncRequest.MOST_BYTES / 2);
    private static final int SMALLEST = 4 * 1024;

    /// No more than half of what was tried.
    Portion halfOf(int tried) {
        return new Portion(
                Math.max(1, Math.min(changes, tried) / 2), Math.max(SMALLEST, bytes / 2));
    }

    /// Twice as much, but no more than `most`.
    Portion doubled(Portion most) {
        return new Portion(Math.min(changes * 2, most.changes), Math.min(bytes * 2, most.bytes));
    }
}
