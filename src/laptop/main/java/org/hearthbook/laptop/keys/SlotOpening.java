package org.hearthbook.laptop.keys;

/// What came of trying a secret on a slot.
public sealed interface SlotOpening {

    /// The secret was right. The keys are the caller's to close.
    record Opened(PersonKeys keys) implements SlotOpening {}

    /// The secret is wrong, or somebody changed the slot. No one can tell which: the slot proves
    /// only that this secret and these bytes do not belong together. Counts as a guess.
    record WrongSecretOrTampered() implements SlotOpening {}

    /// Not tried at all: the slot asks for less protection than is safe, for more work than a
    /// laptop should do, or has lost its shape. Never counts as a guess. `reason` is for the
    /// person.
    record Refused(String reason) implements SlotOpening {}
}
