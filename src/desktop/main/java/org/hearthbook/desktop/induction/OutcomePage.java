package org.hearthbook.desktop.induction;

import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.induction.Stage;

import java.util.List;
import java.util.Optional;

/// One outcome as its page shows it.
public record OutcomePage(InductionProgress induction, OutcomeProgress progress) {

    public InductionSet set() {
        return induction.set();
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(progress.evidence());
    }

    /// The account as it is in the book.
    public String account() {
        return evidence().map(Evidence::account).orElse("");
    }

    public List<Piece> pieces() {
        return evidence().map(Evidence::pieces).orElse(List.of());
    }

    public boolean hasConsidered(String letter) {
        return evidence().map(it -> it.considered().contains(letter)).orElse(false);
    }

    /// Whether it lies with the social worker, so that nothing can be written.
    public boolean isWithTheSocialWorker() {
        return stageIs(Stage.READY);
    }

    public boolean isAccepted() {
        return stageIs(Stage.ACCEPTED);
    }

    private boolean stageIs(Stage stage) {
        return evidence().map(it -> it.stage() == stage).orElse(false);
    }

    /// The code of the outcome before or after this one, `step` away.
    public Optional<String> neighbour(int step) {
        var codes = induction.outcomes().stream().map(it -> it.outcome().code()).toList();
        var place = codes.indexOf(progress.outcome().code()) + step;
        return place >= 0 && place < codes.size()
                ? Optional.of(codes.get(place))
                : Optional.empty();
    }
}
