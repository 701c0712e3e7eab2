package org.hearthbook.records.content;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/// One field of a kind of note. A choice has choices, and no other field has any.
public record NoteField(
        String id,
        String label,
        String hint,
        FieldType type,
        List<String> choices,
        boolean required) {

    /// What can be written in a field.
    public enum FieldType {
        @JsonProperty("line")
        LINE,
        @JsonProperty("text")
        TEXT,
        @JsonProperty("date")
        DATE,
        @JsonProperty("time")
        TIME,
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("yes-no")
        YES_NO,
        @JsonProperty("people")
        PEOPLE
    }

    public NoteField {
        Required.id(id, "A field of a note");
        Required.line(label, "The label of a field");
        Required.hint(hint, "The hint of a field");
        choices = List.copyOf(choices);
        choices.forEach(choice -> Required.line(choice, "A choice of a field"));
        if ((type == FieldType.CHOICE) == (choices.size() < 2)) {
            throw new IllegalArgumentException(
                    "A choice needs two or more choices, other fields none");
        }
    }
}
