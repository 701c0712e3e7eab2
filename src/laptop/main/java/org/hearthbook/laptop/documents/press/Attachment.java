package org.hearthbook.laptop.documents.press;

import java.time.Instant;

/// A file carried inside the document.
public final class Attachment {

    /// What a carried file is to the document that carries it.
    public enum Relationship {
        SOURCE("Source"),
        DATA("Data"),
        SUPPLEMENT("Supplement");

        private final String name;

        Relationship(String name) {
            this.name = name;
        }
    }

    private final String name;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final Instant modified;
    private final byte[] bytes;

    public Attachment(
            String name,
            String mediaType,
            String description,
            Relationship relationship,
            Instant modified,
            byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.relationship = relationship;
        this.modified = modified;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    /// The relationship as PDF names it (ISO 19005-3, annex E).
    String relationship() {
        return relationship.name;
    }

    Instant modified() {
        return modified;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
