package org.hearthbook.records.training;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What can happen to a goal of a carer's personal development plan.
public sealed interface GoalChange extends Body {

    /// Something the carer wants to learn or be better at, by a day if one is set.
    @Kind("goal.set")
    record GoalSet(UUID carer, String words, @Nullable LocalDate by) implements GoalChange {}

    /// The goal in new words.
    @Kind("goal.reworded")
    record Reworded(String words, @Nullable LocalDate by) implements GoalChange {}

    /// It is reached.
    @Kind("goal.met")
    record Met(LocalDate on, String how) implements GoalChange {}

    /// It is let go.
    @Kind("goal.dropped")
    record Dropped(String why) implements GoalChange {}
}
