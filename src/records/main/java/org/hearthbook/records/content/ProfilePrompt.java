package org.hearthbook.records.content;

/// Something to learn about a child, in the child's own words.
public record ProfilePrompt(String id, String label, String hint) {

    public ProfilePrompt {
        Required.id(id, "A profile prompt");
        Required.line(label, "The label of a profile prompt");
        Required.line(hint, "The hint of a profile prompt");
    }
}
