package org.hearthbook.proving.simulation;

/// What is looked at while a run goes on.
final class Watch {

    private final Verdicts verdicts = new Verdicts();
    private final Tally tally = new Tally();
    private final Trace trace;
    private final WithinScope scope = new WithinScope(verdicts);

    Watch(Trace trace) {
        this.trace = trace;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    Tally tally() {
        return tally;
    }

    Trace trace() {
        return trace;
    }

    WithinScope scope() {
        return scope;
    }
}
