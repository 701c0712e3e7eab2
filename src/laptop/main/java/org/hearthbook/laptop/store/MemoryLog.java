package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A log that lives as long as the program: for trying out what happens to thousands of books. It
/// keeps every promise of the one on the disk; a crash is to go on with another reader of it.
public final class MemoryLog implements BookLog {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, Mark> marks = new HashMap<>();
    private @Nullable Reach reach;

    @Override
    public synchronized Saving keep(
            List<Entry> fresh, List<Marked> marked, @Nullable Reach newReach) {
        for (var entry : fresh) {
            var kept = entries.get(entry.id());
            if (kept != null && !kept.equals(entry)) {
                return new Saving.NotKept(new Trouble.Clash(entry.id()));
            }
        }
        fresh.forEach(it -> entries.putIfAbsent(it.id(), it));
        marked.forEach(it -> marks.put(it.change(), it.mark()));
        reach = newReach == null ? reach : newReach;
        return new Saving.Kept();
    }

    @Override
    public synchronized LogReading readAll() {
        return new LogReading(List.copyOf(entries.values()), List.of());
    }

    @Override
    public synchronized List<Marked> marks() {
        var all = new ArrayList<Marked>();
        marks.forEach((change, mark) -> all.add(new Marked(change, mark)));
        return all;
    }

    @Override
    public synchronized Optional<Reach> reach() {
        return Optional.ofNullable(reach);
    }
}
