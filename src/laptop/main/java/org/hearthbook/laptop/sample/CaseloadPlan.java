package org.hearthbook.laptop.sample;

import java.time.LocalDate;

/// Which made-up caseload is wanted: how many households, and how many changes in each up to which
/// day. The same plan gives the same words.
public record CaseloadPlan(int families, int changes, long seed, LocalDate until) {

    public static final int MOST_FAMILIES = 100;
    public static final int FEWEST_CHANGES = 50;
    public static final int MOST_CHANGES = 50_000;

    public CaseloadPlan {
        if (!isPossible(families, changes)) {
            throw new IllegalArgumentException("A caseload of another size");
        }
    }

    public static boolean isPossible(int families, int changes) {
        return families >= 1
                && families <= MOST_FAMILIES
                && changes >= FEWEST_CHANGES
                && changes <= MOST_CHANGES;
    }
}
