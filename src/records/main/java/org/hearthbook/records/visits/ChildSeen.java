package org.hearthbook.records.visits;

import java.util.List;
import java.util.UUID;

/// Whether a child was seen at a visit, and what they said.
///
/// @param name the child's name, or the initials of a child of another record
/// @param alone whether the visitor spoke with them on their own
/// @param view what the child thinks, in their own words
public record ChildSeen(
        UUID child, String name, boolean seen, boolean alone, String view, List<Answer> answers) {

    public ChildSeen {
        answers = List.copyOf(answers);
    }
}
