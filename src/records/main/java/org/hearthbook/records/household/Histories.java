package org.hearthbook.records.household;

import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.changes.Written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Everything that was ever done to each record, oldest first. One thread may add while others
/// read.
final class Histories {

    private final Map<UUID, List<Written>> byRecord = new ConcurrentHashMap<>();
    private final Set<UUID> seen = ConcurrentHashMap.newKeySet();

    boolean holds(UUID change) {
        return seen.contains(change);
    }

    /// How many changes there are.
    int size() {
        return seen.size();
    }

    /// Adds `written`; false when it is there already.
    boolean add(Written written) {
        var change = written.change();
        if (!seen.add(change.id())) {
            return false;
        }
        byRecord.merge(change.record(), List.of(written), Histories::joined);
        return true;
    }

    /// Makes `history` all that was ever done to `record`.
    void replace(UUID record, List<Written> history) {
        of(record).forEach(it -> seen.remove(it.change().id()));
        history.forEach(it -> seen.add(it.change().id()));
        if (history.isEmpty()) {
            byRecord.remove(record);
        } else {
            byRecord.put(record, List.copyOf(history));
        }
    }

    private static List<Written> joined(List<Written> before, List<Written> after) {
        var both = new ArrayList<Written>(before.size() + after.size());
        both.addAll(before);
        both.addAll(after);
        return Collections.unmodifiableList(both);
    }

    List<Written> of(UUID record) {
        return byRecord.getOrDefault(record, List.of());
    }

    /// Whether a newer program had the last word on `record`, so that nobody here knows its stage.
    boolean isAheadOfThisProgram(UUID record) {
        var history = of(record);
        return !history.isEmpty() && history.getLast().change().body() instanceof Unknown;
    }
}
