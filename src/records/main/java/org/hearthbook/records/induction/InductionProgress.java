package org.hearthbook.records.induction;

import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.content.Standard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How a carer stands with the standards on a day.
///
/// @param firstDeadline the last day by the set, or null when it has none (NMS 20: 12 months from
///     approval, 18 for family and friends)
/// @param certificate what the service did about the whole set, or null when nothing yet
public record InductionProgress(
        InductionSet set,
        @Nullable LocalDate firstDeadline,
        LocalDate today,
        List<StandardProgress> standards,
        @Nullable Certificate certificate) {

    public InductionProgress {
        standards = List.copyOf(standards);
    }

    /// How a carer approved on `approvedOn` stands with `set`.
    ///
    /// @param theirs this carer's evidence; what belongs to another set is left out
    /// @param certificate what the service did about this carer's set, or null
    public static InductionProgress of(
            InductionSet set,
            LocalDate approvedOn,
            Collection<Evidence> theirs,
            @Nullable Certificate certificate,
            LocalDate today) {
        var byOutcome =
                theirs.stream()
                        .filter(it -> it.set().equals(set.id()))
                        .collect(
                                Collectors.toMap(
                                        Evidence::outcome,
                                        Function.identity(),
                                        (first, _) -> first));
        Function<Outcome, OutcomeProgress> progress =
                it ->
                        new OutcomeProgress(
                                it,
                                byOutcome.get(it.code()),
                                it.code().equals(set.equalityOutcome()));
        var months = set.deadlineMonths();
        return new InductionProgress(
                set,
                months == null ? null : approvedOn.plusMonths(months),
                today,
                set.standards().stream().map(it -> progress(it, progress)).toList(),
                certificate);
    }

    private static StandardProgress progress(
            Standard standard, Function<Outcome, OutcomeProgress> progress) {
        return new StandardProgress(standard, standard.outcomes().stream().map(progress).toList());
    }

    public List<OutcomeProgress> outcomes() {
        return standards.stream().flatMap(it -> it.outcomes().stream()).toList();
    }

    public Optional<OutcomeProgress> outcome(String code) {
        return outcomes().stream().filter(it -> it.outcome().code().equals(code)).findFirst();
    }

    public StandardProgress.Counts counts() {
        return StandardProgress.Counts.of(outcomes());
    }

    /// The last day as it is now: moved by the service, or else by the set. Null if there is none.
    public @Nullable LocalDate deadline() {
        return moves().isEmpty() ? firstDeadline : moves().getLast().to();
    }

    /// Every other last day that the service gave, with its reason, oldest first.
    public List<DeadlineMove> moves() {
        return certificate == null ? List.of() : certificate.moves();
    }

    /// Whether the social worker called the set complete and a manager is to sign.
    public boolean isRecommended() {
        return certificate != null && certificate.recommended() != null && !isCertified();
    }

    /// Whether a manager signed the certificate of successful completion.
    public boolean isCertified() {
        return certificate != null && certificate.isSigned();
    }

    /// Whether the next step is the social worker's recommendation.
    public boolean isToRecommend() {
        return isComplete() && !isRecommended() && !isCertified();
    }

    /// Days until the deadline: 0 on the day itself, negative after it; empty when there is none.
    public Optional<Long> daysLeft() {
        return Optional.ofNullable(deadline()).map(it -> ChronoUnit.DAYS.between(today, it));
    }

    /// Whole weeks until the deadline, 0 once it has passed; empty when there is none.
    public Optional<Long> weeksLeft() {
        return daysLeft().map(it -> Math.max(0, it) / 7);
    }

    public boolean isComplete() {
        var counts = counts();
        return counts.total() > 0 && counts.accepted() == counts.total();
    }

    /// Whether the deadline has passed with outcomes not yet accepted, and no certificate.
    public boolean isLate() {
        return daysLeft().orElse(0L) < 0
                && !isComplete()
                && !isCertified()
                && !outcomes().isEmpty();
    }

    /// Whether this set's outcomes are still to come from the service.
    public boolean comesFromTheService() {
        return outcomes().isEmpty();
    }

    /// The one thing to do next: answer what came back, then the equality outcome, then a draft,
    /// then what is not started, each in the order of the workbook.
    public NextStep next() {
        if (comesFromTheService()) {
            return new NextStep.ComesFromTheService();
        }
        return first(it -> it.standing() == OutcomeProgress.Standing.RETURNED)
                .or(() -> first(it -> it.isAskedFirst() && it.isWithTheCarer()))
                .or(() -> first(it -> it.standing() == OutcomeProgress.Standing.DRAFTING))
                .or(() -> first(OutcomeProgress::isWithTheCarer))
                .map(InductionProgress::write)
                .orElseGet(this::afterwards);
    }

    private Optional<OutcomeProgress> first(Predicate<OutcomeProgress> chosen) {
        return outcomes().stream().filter(chosen).findFirst();
    }

    private static NextStep write(OutcomeProgress outcome) {
        var evidence = outcome.evidence();
        if (evidence == null) {
            return new NextStep.Begin(outcome);
        }
        return evidence.returnedWith()
                .<NextStep>map(it -> new NextStep.Answer(outcome, it))
                .orElseGet(() -> new NextStep.GoOn(outcome));
    }

    private NextStep afterwards() {
        var ready = counts().ready();
        return ready == 0 ? new NextStep.Complete() : new NextStep.WaitForReview(ready);
    }
}
