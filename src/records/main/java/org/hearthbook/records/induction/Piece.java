package org.hearthbook.records.induction;

import java.util.List;
import java.util.UUID;

/// One thing behind an account: it points to a record of the book and says what it shows.
///
/// @param id of this piece
/// @param type the content pack's id of the type of evidence, such as `training-certificate`
/// @param source what kind of record it points to
/// @param record that record
/// @param caption what it shows, in the carer's words
public record Piece(UUID id, String type, Source source, UUID record, String caption) {

    /// What a reviewer reads of it.
    List<String> parts() {
        return List.of(type, source.name(), record.toString(), caption);
    }

    /// The kinds of record that can stand as evidence.
    public enum Source {
        TRAINING,
        NOTE,
        FILE,
        VISIT
    }
}
