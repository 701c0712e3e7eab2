package org.hearthbook.records.training;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A course that a carer took, as it is recorded now.
///
/// @param earlier what the record said before each correction, oldest first
public record Training(
        UUID id,
        UUID carer,
        Course course,
        List<Course> earlier,
        boolean isRemoved,
        Moment recorded,
        UUID head) {

    public Training {
        earlier = List.copyOf(earlier);
    }

    Training corrected(Course to, Change change) {
        var before = new ArrayList<>(earlier);
        before.add(course);
        return new Training(id, carer, to, before, isRemoved, recorded, change.id());
    }

    Training removed(boolean nowRemoved, Change change) {
        return new Training(id, carer, course, earlier, nowRemoved, recorded, change.id());
    }
}
