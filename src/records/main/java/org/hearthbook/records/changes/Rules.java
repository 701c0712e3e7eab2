package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The rules about one kind of record, as pure functions. The laptop asks them before it saves; the
/// service asks the same ones before it accepts.
public interface Rules<S, B extends Body> {

    /// The sealed family of bodies that these rules are about.
    Class<B> bodies();

    /// Why `change` may not be done to a record in `state` by `who`; empty when it may. A `state`
    /// of null is a record that does not exist yet.
    Optional<Refusal> refusal(@Nullable S state, B body, Change change, Actor who);

    /// The record after `change`, whether or not it would be allowed today: what was once accepted
    /// stays. Null when there is still no record, as when its beginning was lost.
    @Nullable S next(@Nullable S state, B body, Change change);

    /// Both in one: accepted with the next state, or refused with the reason.
    default Verdict<S> judge(@Nullable S state, B body, Change change, Actor who) {
        var refusal = refusal(state, body, change, who);
        if (refusal.isPresent()) {
            return new Verdict.Refused<>(refusal.get());
        }
        var next = next(state, body, change);
        return next == null
                ? new Verdict.Refused<>(Refusal.because("noSuchRecord"))
                : new Verdict.Accepted<>(next);
    }
}
