package org.hearthbook.laptop.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a person typed into the search field, as a question to the index: every word must occur, and
/// the last may be only begun.
record Query(String typed) {

    private static final String NOT_IN_WORDS = "[^\\p{L}\\p{N}\\p{M}]+";

    boolean isEmpty() {
        return expression().isEmpty();
    }

    /// In the index's language. Only letters, marks and digits get there, each word quoted, so that
    /// nothing typed can be taken for an operator.
    String expression() {
        return Arrays.stream(typed.split(NOT_IN_WORDS, -1))
                .filter(it -> !it.isEmpty())
                .map(it -> '"' + it + "\"*")
                .collect(Collectors.joining(" "));
    }
}
