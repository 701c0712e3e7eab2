package org.hearthbook.records.content;

import java.util.List;

/// A gentle pencil remark about a word: why it may hurt, what to write instead, what to ask
/// oneself.
public record WordHint(
        String id, List<String> words, String why, List<String> instead, String ask) {

    public WordHint {
        Required.id(id, "A word hint");
        words = List.copyOf(words);
        instead = List.copyOf(instead);
        if (words.isEmpty() || instead.isEmpty()) {
            throw new IllegalArgumentException("A word hint needs words, and words to use instead");
        }
        words.forEach(word -> Required.line(word, "A word of a word hint"));
        instead.forEach(word -> Required.line(word, "A word to use instead"));
        Required.line(why, "The reason of a word hint");
        Required.line(ask, "The question of a word hint");
    }
}
