package org.hearthbook.records.content;

/// One tag that a note can carry.
public record Tag(String id, String label) {

    public Tag {
        Required.id(id, "A tag");
        Required.line(label, "The label of a tag");
    }
}
