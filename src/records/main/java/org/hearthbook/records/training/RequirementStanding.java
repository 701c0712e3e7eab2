package org.hearthbook.records.training;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How a carer stands with one thing that they are asked to learn.
public sealed interface RequirementStanding {

    /// It is learned.
    ///
    /// @param refreshDueOn the day from which to do it again, or null when once is enough
    record Done(LocalDate on, @Nullable LocalDate refreshDueOn) implements RequirementStanding {}

    /// It is still to do.
    ///
    /// @param by the last day to do it, or null when the service set none
    record DueBy(@Nullable LocalDate by, boolean isPriority) implements RequirementStanding {}

    /// It should have been done by `since`.
    record Overdue(LocalDate since, boolean isPriority) implements RequirementStanding {}

    /// It was learned on `lastDone`, and should be done again since `on`.
    record RefreshDue(LocalDate on, LocalDate lastDone) implements RequirementStanding {}

    /// The service recommends it; nobody waits for it.
    record Recommended() implements RequirementStanding {}

    /// It is recommended, and the carer did it.
    record RecommendedDone(LocalDate on) implements RequirementStanding {}

    /// Whether the carer is asked to do something about it.
    default boolean isWaiting() {
        return switch (this) {
            case DueBy _, Overdue _, RefreshDue _ -> true;
            case Done _, Recommended _, RecommendedDone _ -> false;
        };
    }
}
