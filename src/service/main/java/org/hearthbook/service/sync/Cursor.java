package org.hearthbook.service.sync;

import org.hearthbook.service.store.Positions.Position;

/// How far a laptop has read a household's log, and how far the log had come when it was told so.
///
/// @param seq what it has read up to
/// @param head the newest change there was then
/// @param chain the hash over all changes up to `head`
record Cursor(long seq, long head, String chain) {

    static final Cursor BEGINNING = new Cursor(0, 0, "");

    /// Whether the log is no longer the one of which this was said: part of it was lost, as when an
    /// older copy of the database was restored.
    boolean tellsOfAnotherLog(Position now) {
        return head > 0 && !chain.equals(now.chainThen());
    }
}
