package org.hearthbook.laptop.sample;

import java.time.LocalDate;

/// Which made-up household is wanted: how many years of it up to which day, told from which seed.
/// The same plan gives the same words.
public record SamplePlan(int years, long seed, LocalDate until) {

    public static final int MOST_YEARS = 40;

    public SamplePlan {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("From 1 to " + MOST_YEARS + " years");
        }
    }

    LocalDate from() {
        return until.minusYears(years);
    }

    /// The months of evidence are the last eight, or all but the first when there are fewer.
    LocalDate induction() {
        return until.minusMonths(8);
    }

    int photos() {
        return years * 10;
    }
}
