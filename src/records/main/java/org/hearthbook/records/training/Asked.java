package org.hearthbook.records.training;

import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.TrainingRequirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing that a carer is asked to learn, and how they stand with it on a day.
public record Asked(TrainingRequirement requirement, RequirementStanding standing) {

    /// What a carer of `kind`, approved on `approvedOn`, is asked to learn, in the order of the
    /// content pack. What is only recommended is never overdue (Essex policy 3.4).
    ///
    /// @param theirs the records of this carer's courses
    public static List<Asked> of(
            LocalDate approvedOn, CarerKind kind, Collection<Training> theirs, LocalDate today) {
        return kind.training().stream()
                .map(it -> new Asked(it, standing(it, approvedOn, theirs, today)))
                .toList();
    }

    private static RequirementStanding standing(
            TrainingRequirement requirement,
            LocalDate approvedOn,
            Collection<Training> theirs,
            LocalDate today) {
        var last = lastDone(requirement.topic(), theirs, today);
        return switch (requirement.level()) {
            case RECOMMENDED ->
                    last.<RequirementStanding>map(RequirementStanding.RecommendedDone::new)
                            .orElseGet(RequirementStanding.Recommended::new);
            case REQUIRED ->
                    last.map(it -> done(requirement, it, today))
                            .orElseGet(() -> toDo(requirement, approvedOn, today));
        };
    }

    private static Optional<LocalDate> lastDone(
            String topic, Collection<Training> theirs, LocalDate today) {
        return theirs.stream()
                .filter(it -> !it.isRemoved())
                .map(Training::course)
                .filter(it -> it.topic().equals(topic))
                .map(Course::on)
                .filter(it -> !it.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static RequirementStanding done(
            TrainingRequirement requirement, LocalDate on, LocalDate today) {
        var months = requirement.refreshMonths();
        if (months == null) {
            return new RequirementStanding.Done(on, null);
        }
        var again = on.plusMonths(months);
        return today.isBefore(again)
                ? new RequirementStanding.Done(on, again)
                : new RequirementStanding.RefreshDue(again, on);
    }

    private static RequirementStanding toDo(
            TrainingRequirement requirement, LocalDate approvedOn, LocalDate today) {
        var months = requirement.withinMonthsOfApproval();
        if (months == null) {
            return new RequirementStanding.DueBy(null, requirement.priority());
        }
        var by = approvedOn.plusMonths(months);
        return today.isAfter(by)
                ? new RequirementStanding.Overdue(by, requirement.priority())
                : new RequirementStanding.DueBy(by, requirement.priority());
    }
}
