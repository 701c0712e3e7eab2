package org.hearthbook.records.content;

import java.util.List;

/// One outcome that a carer gives evidence for, such as 1.2.
///
/// `equality` is `primary`, `related` or `none`. `verification` says how far number and topic were
/// checked against a source: `verified`, `corroborated` or `unverified`.
public record Outcome(
        String code, String title, List<Criterion> criteria, String equality, String verification) {

    private static final List<String> EQUALITY = List.of("primary", "related", "none");
    private static final List<String> VERIFICATION =
            List.of("verified", "corroborated", "unverified");

    public Outcome {
        Required.line(code, "The code of an outcome");
        Required.line(title, "The title of an outcome");
        Required.oneOf(EQUALITY, equality, "The equality mark of an outcome");
        Required.oneOf(VERIFICATION, verification, "The verification of an outcome");
        criteria = List.copyOf(criteria);
    }
}
