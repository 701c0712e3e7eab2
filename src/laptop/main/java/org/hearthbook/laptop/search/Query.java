package org.hearthbook.laptop.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a person typed into the search field, as a question to the index: every word must occur,
/// and each may be only begun.
record Query(String typed) {

    boolean isEmpty() {
        return expression().isEmpty();
    }

    /// In the index's language. Each word is quoted, so that nothing typed can be taken for an
    /// operator.
    String expression() {
        return Arrays.stream(new Folded(typed).text().split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(it -> '"' + it + "\"*")
                .collect(Collectors.joining(" "));
    }
}
