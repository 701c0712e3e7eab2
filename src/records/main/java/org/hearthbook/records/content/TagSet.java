package org.hearthbook.records.content;

import java.util.List;

/// A set of tags that a note can carry, such as the seven promises.
public record TagSet(String id, String label, List<Tag> tags) {

    public TagSet {
        Required.id(id, "A set of tags");
        Required.line(label, "The label of a set of tags");
        tags = List.copyOf(tags);
    }
}
