package org.hearthbook.records.content;

import java.util.List;

/// One numbered standard of an induction set.
public record Standard(int number, String title, List<Outcome> outcomes) {

    public Standard {
        Required.atLeast(1, number, "The number of a standard");
        Required.line(title, "The title of a standard");
        outcomes = List.copyOf(outcomes);
    }
}
