package org.hearthbook.records.induction;

/// Where the evidence for an outcome stands. Before there is any, it is simply not started.
public enum Stage {
    DRAFTING,
    READY,
    RETURNED,
    ACCEPTED;

    /// Whether the carer can write on it without taking it back first.
    public boolean isOpen() {
        return this != READY;
    }
}
