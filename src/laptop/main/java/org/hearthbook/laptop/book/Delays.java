package org.hearthbook.laptop.book;

import org.hearthbook.laptop.book.Delay.Cause;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Why what waits was not taken in yet, as the service said last. It is nowhere kept: the service
/// is asked again soon after the book is opened. Writing holds the pages' monitor.
final class Delays {

    /// What lies at the bottom of it, with the person that it is about.
    private record Root(Cause cause, UUID who) {}

    private final Ledger ledger;
    private final Map<UUID, String> said = new ConcurrentHashMap<>();
    private volatile boolean isOutside;
    private volatile Map<UUID, Root> records = Map.of();

    Delays(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Gives the records of which something else is to be said now.
    Set<UUID> hear(List<Outcome> outcomes) {
        isOutside = false;
        outcomes.forEach(this::hear);
        return changed();
    }

    private void hear(Outcome outcome) {
        switch (outcome) {
            case NotYet(_, var key) when key.equals(NotYet.EPOCH) -> {}
            case NotYet(var id, var key) -> said.put(id, key);
            case Outcome.Accepted _, Outcome.Refused _, Outcome.Clash _ ->
                    said.remove(outcome.id());
        }
    }

    /// The service does not speak of this household to whoever is signed in.
    Set<UUID> outside() {
        isOutside = true;
        return changed();
    }

    private Set<UUID> changed() {
        var before = records;
        var now = new HashMap<UUID, Root>();
        roots().forEach((line, root) -> now.putIfAbsent(line.record(), root));
        records = now;
        var changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(it -> Objects.equals(before.get(it), now.get(it)));
        return changed;
    }

    /// How `record` stands, of which so many changes wait.
    Sending sending(UUID record, int changes) {
        var root = records.get(record);
        return root == null
                ? new Sending.Waiting(changes)
                : new Sending.Delayed(delay(root, ledger.of(record)));
    }

    private static Delay delay(Root root, List<Line> lines) {
        var changes = lines.stream().filter(Line::isToBeSent).map(Line::written).toList();
        return new Delay(root.cause(), root.who(), changes);
    }

    /// All that cannot go, by what it waits for.
    List<Delay> all() {
        var byRoot = new LinkedHashMap<Root, List<Written>>();
        roots().forEach((line, root) ->
                byRoot.computeIfAbsent(root, _ -> new ArrayList<>()).add(line.written()));
        return byRoot.entrySet().stream()
                .map(it -> new Delay(it.getKey().cause(), it.getKey().who(), it.getValue()))
                .toList();
    }

    /// Every line that cannot go, with the bottom of it. What a change stands on was written before
    /// it, so one pass in that order finds all of them.
    private Map<Line, Root> roots() {
        var roots = new LinkedHashMap<Line, Root>();
        if (said.isEmpty() && !isOutside) {
            return roots;
        }
        var byChange = new HashMap<UUID, Root>();
        var byRecord = new HashMap<UUID, Root>();
        for (var line : ledger.toBeSent(0)) {
            var root = root(line, byChange, byRecord);
            if (root != null) {
                roots.put(line, root);
                byChange.put(line.id(), root);
                byRecord.putIfAbsent(line.record(), root);
            }
        }
        return roots;
    }

    private @Nullable Root root(Line line, Map<UUID, Root> byChange, Map<UUID, Root> byRecord) {
        var by = line.written().change().by();
        if (isOutside) {
            return new Root(Cause.NOT_YOURS, by);
        }
        var key = said.get(line.id());
        return switch (key) {
            case null -> null;
            case NotYet.ASSIGNMENT -> new Root(Cause.NOT_ASSIGNED, line.record());
            case NotYet.SENDER -> new Root(Cause.SENDS_THEMSELF, by);
            case NotYet.NEWER -> new Root(Cause.SERVICE_IS_OLDER, by);
            case NotYet.FILE -> null;
            default -> standsOn(line, key, byChange, byRecord);
        };
    }

    private @Nullable Root standsOn(
            Line line, String key, Map<UUID, Root> byChange, Map<UUID, Root> byRecord) {
        var change = line.written().change();
        for (var before : change.base()) {
            if (byChange.containsKey(before)) {
                return byChange.get(before);
            }
        }
        if (byRecord.containsKey(change.by())) {
            return byRecord.get(change.by());
        }
        var isLost =
                (key.equals(NotYet.BASE) && !change.base().stream().allMatch(ledger::holds))
                        || (key.equals(NotYet.PERSON) && !ledger.knows(change.by()));
        return isLost ? new Root(Cause.PAGE_LOST, change.by()) : byRecord.get(line.record());
    }
}
