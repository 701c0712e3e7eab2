package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Written;

import java.util.List;

/// Removals that came from the service, too many at once to let them happen unasked. The records
/// stay as they are until a person says yes or no to all of them.
public record Held(List<Written> removals) {

    public Held {
        removals = List.copyOf(removals);
    }

    public boolean isEmpty() {
        return removals.isEmpty();
    }
}
