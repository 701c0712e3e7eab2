package org.hearthbook.records.induction;

/// What a carer does next for their standards.
public sealed interface NextStep {

    /// An outcome came back with a comment.
    record Answer(OutcomeProgress outcome, Remark comment) implements NextStep {}

    /// Nothing is there yet for this outcome.
    record Begin(OutcomeProgress outcome) implements NextStep {}

    /// A draft wants to be finished.
    record GoOn(OutcomeProgress outcome) implements NextStep {}

    /// All is with the social worker to read.
    record WaitForReview(int outcomes) implements NextStep {}

    /// Every outcome is accepted.
    record Complete() implements NextStep {}

    /// This set's outcomes come from the service, and are not here yet.
    record ComesFromTheService() implements NextStep {}
}
