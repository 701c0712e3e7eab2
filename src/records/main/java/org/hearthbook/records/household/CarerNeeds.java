package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.RequirementStanding;

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
        return Stream.of(agreement(), comments(), training(), induction(), ofTheHousehold)
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

    private Stream<Need> training() {
        var theirs =
                household.training().stream().filter(it -> it.carer().equals(carer.id())).toList();
        return kind().flatMap(it -> Asked.of(place.approvedOn(), it, theirs, today).stream())
                .filter(it -> rank(it.standing()) < NOT_YET)
                .sorted(Comparator.comparingInt(it -> rank(it.standing())))
                .map(Need.DoTraining::new);
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
                .filter(this::isPressing)
                .map(Need.FinishInduction::new);
    }

    private boolean isPressing(InductionProgress progress) {
        var deadline = progress.deadline();
        return deadline != null && isNear(deadline);
    }

    private Stream<CarerKind> kind() {
        return pack.carerKind(place.carerKind()).stream();
    }
}
