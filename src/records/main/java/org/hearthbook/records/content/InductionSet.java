package org.hearthbook.records.content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The standards that a kind of carer shows they meet, with the time that they have for it.
public record InductionSet(
        String id,
        String label,
        @Nullable Integer deadlineMonths,
        int accountCharacters,
        @Nullable String equalityOutcome,
        boolean outcomesComeFromService,
        List<Standard> standards,
        String notice) {

    public InductionSet {
        Required.id(id, "An induction set");
        Required.line(label, "The label of an induction set");
        if (deadlineMonths != null) {
            Required.atLeast(1, deadlineMonths, "The months of an induction set");
        }
        Required.atLeast(1, accountCharacters, "The length of an account");
        Required.line(notice, "The notice of an induction set");
        standards = List.copyOf(standards);
    }

    /// Every outcome, in the order of the workbook.
    public List<Outcome> outcomes() {
        return standards.stream().flatMap(standard -> standard.outcomes().stream()).toList();
    }

    public Optional<Outcome> outcome(String code) {
        return outcomes().stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }
}
