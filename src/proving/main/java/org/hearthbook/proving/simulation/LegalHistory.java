package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.household.Household;

import java.util.Optional;

/// Walks through each log from its beginning and asks the rules at every step.
final class LegalHistory {

    private LegalHistory() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var home : Home.values()) {
            var household = new Household(home.id());
            for (var line : after.log(home)) {
                var refusal = refusal(household, line, after.truth().isByReceipt(line.id()));
                verdicts.expect(
                        Promise.I6,
                        refusal.isEmpty(),
                        () -> line.id() + " is no legal step: " + refusal.orElseThrow().key());
                household.fold(line.written());
            }
        }
    }

    /// What came back by its receipt after a restore was legal where it first stood, and may stand
    /// elsewhere now.
    private static Optional<Refusal> refusal(
            Household household, LogLine line, boolean isByReceipt) {
        var body = line.written().change().body();
        if (body instanceof Unknown) {
            return Optional.empty();
        }
        if (isByReceipt) {
            return ChangeJson.kind(body.getClass()).signed() && line.written().signature().isEmpty()
                    ? Optional.of(Refusal.because("notSigned"))
                    : Optional.empty();
        }
        return household.refusal(line.written());
    }
}
