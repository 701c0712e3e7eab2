package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Moment;

/// One line of the conversation between carer and social worker about an outcome.
public record Remark(Act act, String words, Moment moment) {

    /// What was done when it was said.
    public enum Act {
        READY,
        TAKEN_BACK,
        RETURNED,
        ACCEPTED,
        /// The carer wrote on after it was accepted.
        REOPENED,
        SAID
    }
}
