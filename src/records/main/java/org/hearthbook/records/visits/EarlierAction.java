package org.hearthbook.records.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// An action of an earlier visit as it was looked at in this one.
///
/// @param visit where it was agreed
/// @param action its id there
/// @param closed whether nothing is left to do; if not, it is carried forward
/// @param said how it ended, or how far it has come
public record EarlierAction(
        UUID visit,
        UUID action,
        String words,
        String owner,
        @Nullable LocalDate due,
        boolean closed,
        String said) {}
