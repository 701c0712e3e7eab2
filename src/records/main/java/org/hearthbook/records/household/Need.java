package org.hearthbook.records.household;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.content.Contact;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.Remark;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.Visit;

import java.util.List;

/// One thing that waits for a person: a line of *What needs you*.
public sealed interface Need
        permits Need.ReadAgreement,
                Need.SignAgreement,
                Need.GiveNumbers,
                Need.AnswerComment,
                Need.DoTraining,
                Need.FinishInduction,
                Need.SettleNote,
                Need.AskChild,
                Need.CountersignAgreement,
                Need.ReviewEvidence,
                Need.SignVisit,
                Need.ConfirmVisit,
                Need.DoAction,
                Need.UseFromVisit,
                CaseNeed {

    /// An agreement lies there to be read and signed.
    record ReadAgreement(AgreementStanding.ToRead standing) implements Need {}

    /// An agreement is read and waits for the signature.
    record SignAgreement(AgreementStanding.ToSign standing) implements Need {}

    /// Numbers to ring in an emergency are still made up.
    record GiveNumbers(List<Contact> madeUp) implements Need {
        public GiveNumbers {
            madeUp = List.copyOf(madeUp);
        }
    }

    /// Evidence came back; `comment` says why and from whom.
    record AnswerComment(Evidence evidence, Remark comment) implements Need {}

    /// Training is a priority, due soon, overdue or due again.
    record DoTraining(Asked asked) implements Need {}

    /// The last day for the standards is near or has passed.
    record FinishInduction(InductionProgress progress) implements Need {}

    /// Two wordings of a note stand side by side.
    record SettleNote(Note note) implements Need {}

    /// A child's exact words were written down, and the child was not yet asked about them (NMS
    /// 26).
    record AskChild(Note note, Person child) implements Need {}

    /// A carer signed; the fostering service countersigns.
    record CountersignAgreement(Agreement agreement) implements Need {}

    /// Evidence is ready for a social worker to read.
    record ReviewEvidence(Evidence evidence) implements Need {}

    /// A visit is written, and waits for this person's name under it.
    record SignVisit(Visit visit) implements Need {}

    /// A name was drawn for this person, who has to confirm it themself.
    record ConfirmVisit(Visit visit) implements Need {}

    /// This person agreed at a visit to do something.
    record DoAction(OpenAction action, boolean isOverdue) implements Need {}

    /// Something at a visit showed an outcome, and can go into the carer's evidence.
    record UseFromVisit(Visit visit, ShownOutcome shown) implements Need {}
}
