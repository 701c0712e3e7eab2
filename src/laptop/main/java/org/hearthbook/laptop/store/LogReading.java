package org.hearthbook.laptop.store;

import java.util.List;

/// Everything in a household's log that opens, in order, and what is wrong with the rest.
public record LogReading(List<Entry> entries, List<Damage> damage) {

    public LogReading {
        entries = List.copyOf(entries);
        damage = List.copyOf(damage);
    }
}
