package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncReply.Delivered;

import java.util.UUID;

/// One change as the service has it in the end.
record LogLine(long seq, Written written) {

    static LogLine of(Delivered delivered) {
        return new LogLine(delivered.seq(), Lines.written(delivered));
    }

    UUID id() {
        return written.change().id();
    }
}
