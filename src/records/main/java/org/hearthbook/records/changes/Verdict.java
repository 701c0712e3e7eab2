package org.hearthbook.records.changes;

/// What the rules make of a change to a record in state `S`.
public sealed interface Verdict<S> {

    /// It may be done, and this is the record's next state.
    record Accepted<S>(S next) implements Verdict<S> {}

    /// It may not be done. What was typed is kept by whoever asked.
    record Refused<S>(Refusal because) implements Verdict<S> {}
}
