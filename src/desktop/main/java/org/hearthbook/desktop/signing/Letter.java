package org.hearthbook.desktop.signing;

import org.hearthbook.records.changes.Hashes;

import java.util.Arrays;
import java.util.List;

/// The text of an agreement, laid out to be read. It holds nothing but the text that is signed.
public record Letter(String text) {

    private static final String PART = "\n\n";
    private static final String SENTENCE_ENDS = ".:;?!";

    /// One part of the letter.
    public record Part(String words, boolean isHeading) {}

    /// Every part in order, the title first.
    public List<Part> parts() {
        return Arrays.stream(text.strip().split(PART)).map(Letter::part).toList();
    }

    private static Part part(String words) {
        var last = words.isEmpty() ? "" : words.substring(words.length() - 1);
        return new Part(words, !SENTENCE_ENDS.contains(last));
    }

    public String sha256() {
        return Hashes.of(text);
    }
}
