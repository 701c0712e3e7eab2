package org.hearthbook.records.content;

import java.util.List;

/// A short page to read, with the titles of what it draws on.
public record Guide(String id, String title, List<String> paragraphs, List<String> sources) {

    public Guide {
        Required.id(id, "A guide");
        Required.line(title, "The title of a guide");
        paragraphs = List.copyOf(paragraphs);
        sources = List.copyOf(sources);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A guide needs at least one paragraph");
        }
        paragraphs.forEach(paragraph -> Required.line(paragraph, "A paragraph of a guide"));
        sources.forEach(source -> Required.line(source, "A source of a guide"));
    }
}
