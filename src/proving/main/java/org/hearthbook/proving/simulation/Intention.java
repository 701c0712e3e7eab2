package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Body;

import java.util.List;
import java.util.UUID;

/// What somebody is about to do to one record.
///
/// @param base what they had seen of it, which need not be the newest
record Intention(UUID record, List<UUID> base, Body body) {

    Intention {
        base = List.copyOf(base);
    }

    /// Over what stands there now.
    static Intention now(View view, UUID record, Body body) {
        return new Intention(record, view.book().heads(record), body);
    }

    /// Something that begins.
    static Intention begin(UUID record, Body body) {
        return new Intention(record, List.of(), body);
    }
}
