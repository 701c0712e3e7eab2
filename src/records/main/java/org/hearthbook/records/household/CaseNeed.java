package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitTiming;

/// One thing of a household that a social worker or a manager has to see to.
public sealed interface CaseNeed extends Need {

    /// The household should be visited about now, or should have been.
    record VisitDue(VisitTiming timing, boolean isOverdue) implements CaseNeed {}

    /// An unannounced visit is due soon, or overdue (NMS 21.8).
    record UnannouncedVisitDue(VisitTiming timing, boolean isOverdue) implements CaseNeed {}

    /// The record of a visit is begun and not signed by anybody.
    record FinishVisit(Visit visit) implements CaseNeed {}

    /// A carer has not signed the agreement that they should have signed.
    record AwaitSignature(Person carer, AgreementStanding standing) implements CaseNeed {}

    /// A carer's training is a priority, due soon, overdue or due again.
    record TrainingDue(Person carer, Asked asked) implements CaseNeed {}

    /// An agreed action is open.
    record ActionOpen(OpenAction action, boolean isOverdue) implements CaseNeed {}

    /// Notes wait to be read.
    record ReadNotes(NotesToRead notes) implements CaseNeed {}

    /// A carer's last day for the standards is near or has passed.
    record DeadlineNears(Person carer, InductionProgress progress) implements CaseNeed {}

    /// Every outcome of a carer is accepted: the set can be recommended.
    record RecommendSet(Person carer, InductionProgress progress) implements CaseNeed {}

    /// A manager asked for more before signing a certificate.
    record AnswerManager(Person carer, Certificate.SentBack asked) implements CaseNeed {}

    /// A set is recommended, and a manager signs the certificate.
    record SignCertificate(Person carer, InductionProgress progress) implements CaseNeed {}
}
