package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a note says, all but the words that are quoted.
///
/// @param kind the content pack's id of the kind of note
/// @param about the children it is about; empty when it is about the whole household
/// @param happenedOn the day it happened, which need not be the day it is written
/// @param happenedAt the time of day, or null when that is not known
/// @param text what happened
/// @param fields the kind's own fields by their id, such as what others told the writer
/// @param files files of the book
/// @param tags the content pack's tags, such as a promise that it touches
public record Wording(
        String kind,
        List<UUID> about,
        LocalDate happenedOn,
        @Nullable LocalTime happenedAt,
        String text,
        Map<String, String> fields,
        List<UUID> files,
        List<String> tags) {

    public Wording {
        about = List.copyOf(about);
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
        tags = List.copyOf(tags);
    }

    /// Whether there is anything in it that somebody would miss.
    boolean saysSomething() {
        return !files.isEmpty()
                || Texts.hasWords(text)
                || fields.values().stream().anyMatch(Texts::hasWords);
    }
}
