package org.hearthbook.records.content;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/// What a kind of carer is asked to learn, and by when. What is recommended is never overdue.
public record TrainingRequirement(
        String topic,
        Level level,
        @Nullable Integer withinMonthsOfApproval,
        @Nullable Integer refreshMonths,
        boolean priority) {

    /// How strongly the service asks for it.
    public enum Level {
        @JsonProperty("required")
        REQUIRED,
        @JsonProperty("recommended")
        RECOMMENDED
    }

    public TrainingRequirement {
        Required.id(topic, "The topic of a training requirement");
        if (withinMonthsOfApproval != null) {
            Required.atLeast(1, withinMonthsOfApproval, "The months to do training in");
        }
        if (refreshMonths != null) {
            Required.atLeast(1, refreshMonths, "The months until training is refreshed");
        }
        if (level == Level.RECOMMENDED && withinMonthsOfApproval != null) {
            throw new IllegalArgumentException(
                    "Training that is recommended has no date to be done by");
        }
    }
}
