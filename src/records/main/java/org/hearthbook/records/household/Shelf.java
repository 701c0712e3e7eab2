package org.hearthbook.records.household;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/// All records of one kind, each folded from its changes by the rules of that kind, in the order of
/// their ids. One thread may fold while others read.
final class Shelf<S, B extends Body> {

    private final Rules<S, B> rules;
    private final Map<UUID, S> records = new ConcurrentSkipListMap<>();

    Shelf(Rules<S, B> rules) {
        this.rules = rules;
    }

    boolean takes(Body body) {
        return rules.bodies().isInstance(body);
    }

    Optional<Refusal> refusal(Change change, Actor who) {
        var body = rules.bodies().cast(change.body());
        return rules.refusal(records.get(change.record()), body, change, who);
    }

    /// Folds `change` in; false when it belongs to a record whose beginning is not here.
    boolean fold(Change change) {
        var body = rules.bodies().cast(change.body());
        var next = rules.next(records.get(change.record()), body, change);
        if (next == null) {
            return false;
        }
        records.put(change.record(), next);
        return true;
    }

    /// Takes the state of one record from another shelf of the same kind.
    void take(UUID record, Shelf<S, B> from) {
        from.find(record).ifPresent(it -> records.put(record, it));
    }

    /// Takes over how one record stands on another shelf of the same kind, or that it is not there.
    void replace(UUID record, Shelf<S, B> from) {
        from.find(record)
                .ifPresentOrElse(it -> records.put(record, it), () -> records.remove(record));
    }

    Optional<S> find(UUID record) {
        return Optional.ofNullable(records.get(record));
    }

    Collection<S> all() {
        return Collections.unmodifiableCollection(records.values());
    }
}
