package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.sync.NotSent;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A refusal as it is kept beside the change: its key and what it speaks of, one after the other.
final class Reason {

    private static final String BETWEEN = "\u001f";

    private Reason() {}

    static String text(Refusal refusal) {
        return Stream.concat(Stream.of(refusal.key()), refusal.about().stream())
                .collect(Collectors.joining(BETWEEN));
    }

    static Refusal refusal(String text) {
        var parts = Arrays.asList(text.split(BETWEEN, -1));
        return parts.getFirst().isEmpty()
                ? NotSent.UNKNOWN
                : new Refusal(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
