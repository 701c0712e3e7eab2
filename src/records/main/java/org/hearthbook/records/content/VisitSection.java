package org.hearthbook.records.content;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Optional;

/// One part of the record of a home visit. In the part that holds the children, the fields are
/// asked about each child.
public record VisitSection(
        String id, String label, String describe, Holds holds, List<NoteField> fields) {

    /// What is written in a part beside its fields.
    public enum Holds {
        @JsonProperty("words")
        WORDS,
        @JsonProperty("people")
        PEOPLE,
        @JsonProperty("earlier-actions")
        EARLIER_ACTIONS,
        @JsonProperty("children")
        CHILDREN,
        @JsonProperty("outcomes")
        OUTCOMES,
        @JsonProperty("notes-read")
        NOTES_READ,
        @JsonProperty("actions")
        ACTIONS
    }

    public VisitSection {
        Required.id(id, "A part of a visit");
        Required.line(label, "The label of a part of a visit");
        Required.line(describe, "The description of a part of a visit");
        fields = List.copyOf(fields);
        if (holds == Holds.WORDS && fields.isEmpty()) {
            throw new IllegalArgumentException("A part of a visit needs something to write in");
        }
    }

    public Optional<NoteField> field(String wanted) {
        return fields.stream().filter(field -> field.id().equals(wanted)).findFirst();
    }
}
