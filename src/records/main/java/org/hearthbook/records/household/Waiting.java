package org.hearthbook.records.household;

import org.hearthbook.records.training.RequirementStanding;

import java.util.List;
import java.util.function.Predicate;

/// How many of each thing wait in a household.
///
/// @param evidence outcomes that are ready to be read
/// @param countersignatures agreements that the service has not countersigned
/// @param signatures agreements that a carer has not signed
/// @param training courses that are due
/// @param actions agreed at a visit and open
/// @param notes to read
/// @param visitsToSign visits that wait for a name
/// @param certificates sets to recommend or to certify
/// @param overdue of all these, and of visits and deadlines, those that are late
public record Waiting(
        int evidence,
        int countersignatures,
        int signatures,
        int training,
        int actions,
        int notes,
        int visitsToSign,
        int certificates,
        int overdue) {

    static Waiting of(List<Need> needs) {
        return new Waiting(
                count(needs, Need.ReviewEvidence.class::isInstance),
                count(needs, Need.CountersignAgreement.class::isInstance),
                count(needs, CaseNeed.AwaitSignature.class::isInstance),
                count(needs, CaseNeed.TrainingDue.class::isInstance),
                count(needs, CaseNeed.ActionOpen.class::isInstance),
                needs.stream().mapToInt(Waiting::notes).sum(),
                count(needs, Waiting::isVisitToSign),
                count(needs, Waiting::isCertificate),
                count(needs, Waiting::isOverdue));
    }

    private static int count(List<Need> needs, Predicate<Need> wanted) {
        return (int) needs.stream().filter(wanted).count();
    }

    private static int notes(Need need) {
        return need instanceof CaseNeed.ReadNotes(var notes) ? notes.count() : 0;
    }

    private static boolean isVisitToSign(Need need) {
        return need instanceof Need.SignVisit || need instanceof Need.ConfirmVisit;
    }

    private static boolean isCertificate(Need need) {
        return switch (need) {
            case CaseNeed.RecommendSet _, CaseNeed.AnswerManager _, CaseNeed.SignCertificate _ ->
                    true;
            default -> false;
        };
    }

    private static boolean isOverdue(Need need) {
        return switch (need) {
            case CaseNeed.VisitDue(_, var overdue) -> overdue;
            case CaseNeed.UnannouncedVisitDue(_, var overdue) -> overdue;
            case CaseNeed.ActionOpen(_, var overdue) -> overdue;
            case CaseNeed.DeadlineNears(_, var progress) -> progress.isLate();
            case CaseNeed.TrainingDue(_, var asked) ->
                    asked.standing() instanceof RequirementStanding.Overdue;
            default -> false;
        };
    }
}
