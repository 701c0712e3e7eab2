package org.hearthbook.records.notes;

import org.hearthbook.records.content.WordHint;

/// A place in a text that a pencil remark belongs to, from `start` up to but not including `end`.
public record WordPrompt(int start, int end, WordHint hint) {

    public WordPrompt {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A prompt needs a word to stand beside");
        }
    }
}
