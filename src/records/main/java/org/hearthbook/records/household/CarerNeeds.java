package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.Stage;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.Visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/// What waits for one carer: their agreement, their evidence, their training, their deadline.
record CarerNeeds(
        Household household, ContentPack pack, Person carer, Place.Carer place, LocalDate today) {

    /// How long before a last day it begins to be mentioned.
    private static final int WEEKS_BEFORE = 8;

    private static final int NOT_YET = 4;

    /// With what waits for the `household` after what waits for this carer alone.
    Stream<Need> all(Stream<Need> ofTheHousehold) {
        return Stream.of(
                        agreement(),
                        new VisitNeeds(household.visits(), carer.id()).all(),
                        comments(),
                        asked().<Need>map(Need.DoTraining::new),
                        induction(),
                        actions(),
                        shown(),
                        ofTheHousehold)
                .flatMap(it -> it);
    }

    private Stream<Need> agreement() {
        var standing = AgreementStanding.of(household.id(), carer, pack, household.agreements());
        return switch (standing) {
            case AgreementStanding.ToRead toRead -> Stream.of(new Need.ReadAgreement(toRead));
            case AgreementStanding.ToSign toSign -> Stream.of(new Need.SignAgreement(toSign));
            case AgreementStanding.NothingToSign _,
                    AgreementStanding.Signed _,
                    AgreementStanding.Complete _ ->
                    Stream.of();
        };
    }

    private Stream<Need> comments() {
        return household.evidence().stream()
                .filter(it -> it.carer().equals(carer.id()))
                .sorted(Comparator.comparing(Evidence::outcome))
                .flatMap(CarerNeeds::answer);
    }

    private static Stream<Need> answer(Evidence evidence) {
        return evidence.returnedWith().stream().map(it -> new Need.AnswerComment(evidence, it));
    }

    /// What this carer is asked to learn about now.
    Stream<Asked> asked() {
        var theirs =
                household.training().stream().filter(it -> it.carer().equals(carer.id())).toList();
        return kind().flatMap(it -> Asked.of(place.approvedOn(), it, theirs, today).stream())
                .filter(it -> rank(it.standing()) < NOT_YET)
                .sorted(Comparator.comparingInt(it -> rank(it.standing())));
    }

    private int rank(RequirementStanding standing) {
        return switch (standing) {
            case RequirementStanding.Overdue _ -> 0;
            case RequirementStanding.DueBy(_, var isPriority) when isPriority -> 1;
            case RequirementStanding.DueBy(var by, _) when by != null && isNear(by) -> 2;
            case RequirementStanding.RefreshDue _ -> 3;
            case RequirementStanding.DueBy _,
                    RequirementStanding.Done _,
                    RequirementStanding.Recommended _,
                    RequirementStanding.RecommendedDone _ ->
                    NOT_YET;
        };
    }

    private boolean isNear(LocalDate day) {
        return !day.isAfter(today.plusWeeks(WEEKS_BEFORE));
    }

    private Stream<Need> induction() {
        return CarerInduction.of(household, pack, carer, today).stream()
                .filter(it -> !it.comesFromTheService() && !it.isComplete() && !it.isCertified())
                .filter(it -> isNear(it, today))
                .map(Need.FinishInduction::new);
    }

    /// Whether the last day is near or has passed.
    static boolean isNear(InductionProgress progress, LocalDate today) {
        var deadline = progress.deadline();
        return deadline != null && !deadline.isAfter(today.plusWeeks(WEEKS_BEFORE));
    }

    private Stream<Need> actions() {
        return OpenAction.among(household.visits()).stream()
                .filter(it -> it.isOf(carer.id()))
                .map(it -> new Need.DoAction(it, it.isOverdue(today)));
    }

    /// What a visit showed of this carer's outcomes that no evidence of theirs points to yet.
    private Stream<Need> shown() {
        return household.visits().stream()
                .filter(Visit::counts)
                .flatMap(visit ->
                        visit.page().shown().stream()
                                .filter(it -> it.carer().equals(carer.id()))
                                .filter(it -> isOpen(visit, it))
                                .map(it -> new Need.UseFromVisit(visit, it)));
    }

    private boolean isOpen(Visit visit, ShownOutcome shown) {
        var record = Evidence.idFor(household.id(), carer.id(), shown.set(), shown.outcome());
        var evidence = household.evidence(record);
        return evidence.isEmpty()
                || (evidence.get().stage().isOpen()
                        && evidence.get().stage() != Stage.ACCEPTED
                        && evidence.get().pieces().stream()
                                .noneMatch(it -> it.record().equals(visit.id())));
    }

    private Stream<CarerKind> kind() {
        return pack.carerKind(place.carerKind()).stream();
    }
}
