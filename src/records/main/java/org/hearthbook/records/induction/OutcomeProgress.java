package org.hearthbook.records.induction;

import org.hearthbook.records.content.Outcome;
import org.jspecify.annotations.Nullable;

/// How a carer stands with one outcome.
///
/// @param evidence what there is for it, or null when it is not started
/// @param isAskedFirst whether it is the set's equality outcome, which is always marked
public record OutcomeProgress(Outcome outcome, @Nullable Evidence evidence, boolean isAskedFirst) {

    /// Where an outcome stands in the eyes of the carer.
    public enum Standing {
        NOT_STARTED,
        DRAFTING,
        READY,
        RETURNED,
        ACCEPTED
    }

    public Standing standing() {
        if (evidence == null) {
            return Standing.NOT_STARTED;
        }
        return switch (evidence.stage()) {
            case DRAFTING -> Standing.DRAFTING;
            case READY -> Standing.READY;
            case RETURNED -> Standing.RETURNED;
            case ACCEPTED -> Standing.ACCEPTED;
        };
    }

    /// Whether the next step is the carer's.
    public boolean isWithTheCarer() {
        return switch (standing()) {
            case NOT_STARTED, DRAFTING, RETURNED -> true;
            case READY, ACCEPTED -> false;
        };
    }
}
