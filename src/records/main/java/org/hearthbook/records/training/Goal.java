package org.hearthbook.records.training;

import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A goal of a carer's personal development plan.
///
/// @param by the day it is meant to be reached, or null
/// @param how what came of it, empty while it is open
public record Goal(
        UUID id,
        UUID carer,
        String words,
        @Nullable LocalDate by,
        Standing standing,
        String how,
        Moment set,
        UUID head) {

    /// How a goal stands.
    public enum Standing {
        OPEN,
        MET,
        DROPPED
    }
}
