package org.hearthbook.records.training;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.util.UUID;

/// What can happen to the record of a course.
public sealed interface TrainingChange extends Body {

    /// A carer finished a course.
    @Kind("training.recorded")
    record Recorded(UUID carer, Course course) implements TrainingChange {}

    /// The record is put right: this takes the place of what was there, which is kept.
    @Kind("training.corrected")
    record Corrected(Course course) implements TrainingChange {}

    /// It is taken out of the list.
    @Kind("training.removed")
    record Removed(String why) implements TrainingChange {}

    /// It is put back.
    @Kind("training.restored")
    record Restored() implements TrainingChange {}
}
