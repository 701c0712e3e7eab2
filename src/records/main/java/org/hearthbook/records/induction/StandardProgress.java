package org.hearthbook.records.induction;

import org.hearthbook.records.content.Standard;

import java.util.List;

/// How a carer stands with one standard: the small bar at its side.
public record StandardProgress(Standard standard, List<OutcomeProgress> outcomes) {

    public StandardProgress {
        outcomes = List.copyOf(outcomes);
    }

    public Counts counts() {
        return Counts.of(outcomes);
    }

    /// How many outcomes stand where.
    public record Counts(int accepted, int ready, int returned, int drafting, int notStarted) {

        static Counts of(List<OutcomeProgress> outcomes) {
            return new Counts(
                    count(outcomes, OutcomeProgress.Standing.ACCEPTED),
                    count(outcomes, OutcomeProgress.Standing.READY),
                    count(outcomes, OutcomeProgress.Standing.RETURNED),
                    count(outcomes, OutcomeProgress.Standing.DRAFTING),
                    count(outcomes, OutcomeProgress.Standing.NOT_STARTED));
        }

        private static int count(
                List<OutcomeProgress> outcomes, OutcomeProgress.Standing standing) {
            return (int) outcomes.stream().filter(it -> it.standing() == standing).count();
        }

        public int total() {
            return accepted + ready + returned + drafting + notStarted;
        }
    }
}
