package org.hearthbook.desktop.sending;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitSaid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a person wrote in one change, so that they can be read even where the change was
/// not taken.
final class KeptText {

    private KeptText() {}

    /// Everything of `body` that somebody wrote; empty when it is an act without words.
    static String of(Body body) {
        var words =
                switch (body) {
                    case NoteChange it -> note(it);
                    case EvidenceChange it -> evidence(it);
                    case TrainingChange it -> training(it);
                    case GoalChange it -> goal(it);
                    case PersonChange it -> person(it);
                    case FileChange it -> file(it);
                    case HouseholdChange.Begun it -> Stream.of(it.name());
                    case HouseholdChange.Named it -> Stream.of(it.name());
                    case AgreementChange.Signed it -> Stream.of(it.name());
                    case VisitChange it -> Stream.of(VisitSaid.in(it));
                    case CertificateChange it -> certificate(it);
                    default -> Stream.<String>empty();
                };
        return words.filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> note(NoteChange change) {
        return switch (change) {
            case NoteChange.NoteWritten(var wording, var quotes) -> all(wording, quotes);
            case NoteChange.Amended(var wording, var why) ->
                    Stream.concat(all(wording, List.of()), Stream.of(why));
            case NoteChange.Quoted(var quote) -> Stream.of(quote.words());
            case NoteChange.ChildAsked asked -> Stream.of(asked.theirWords());
            case NoteChange.Removed(var why) -> Stream.of(why);
            case NoteChange.Restored() -> Stream.empty();
        };
    }

    private static Stream<String> all(Wording wording, List<Quote> quotes) {
        return Stream.of(
                        Stream.of(wording.text()),
                        quotes.stream().map(Quote::words),
                        wording.fields().values().stream())
                .flatMap(it -> it);
    }

    private static Stream<String> evidence(EvidenceChange change) {
        return switch (change) {
            case EvidenceChange.AccountWritten(var account) -> Stream.of(account);
            case EvidenceChange.PieceAdded(var piece) -> Stream.of(piece.caption());
            case EvidenceChange.Returned(_, var comment) -> Stream.of(comment);
            case EvidenceChange.Accepted(_, var comment) -> Stream.of(comment);
            case EvidenceChange.Remarked(var words) -> Stream.of(words);
            case EvidenceChange.Begun _,
                    EvidenceChange.PieceRemoved _,
                    EvidenceChange.CriteriaConsidered _,
                    EvidenceChange.MarkedReady _,
                    EvidenceChange.TakenBack _ ->
                    Stream.empty();
        };
    }

    private static Stream<String> certificate(CertificateChange change) {
        return switch (change) {
            case CertificateChange.DeadlineMoved it -> Stream.of(it.reason());
            case CertificateChange.Recommended(_, var words) -> Stream.of(words);
            case CertificateChange.Withdrawn(var why) -> Stream.of(why);
            case CertificateChange.SentBack(var words) -> Stream.of(words);
            case CertificateChange.Signed it -> Stream.of(it.name());
        };
    }

    private static Stream<String> training(TrainingChange change) {
        return switch (change) {
            case TrainingChange.Recorded(_, var course) -> course(course);
            case TrainingChange.Corrected(var course) -> course(course);
            case TrainingChange.Removed(var why) -> Stream.of(why);
            case TrainingChange.Restored() -> Stream.empty();
        };
    }

    private static Stream<String> course(Course course) {
        return Stream.of(course.title(), course.learned(), course.changedAtHome());
    }

    private static Stream<String> goal(GoalChange change) {
        return switch (change) {
            case GoalChange.GoalSet(_, var words, _) -> Stream.of(words);
            case GoalChange.Reworded(var words, _) -> Stream.of(words);
            case GoalChange.Met(_, var how) -> Stream.of(how);
            case GoalChange.Dropped(var why) -> Stream.of(why);
        };
    }

    private static Stream<String> person(PersonChange change) {
        return switch (change) {
            case PersonChange.CarerAdded it -> Stream.of(it.name(), it.terms());
            case PersonChange.ChildAdded it -> Stream.of(it.name());
            case PersonChange.OtherChildAdded(var initials) -> Stream.of(initials);
            case PersonChange.WorkerAdded it -> Stream.of(it.name(), it.team());
            case PersonChange.Named it -> Stream.of(it.name());
            case PersonChange.ProfileWritten it -> Stream.of(it.words());
            case PersonChange.ApprovalChanged it -> Stream.of(it.terms());
            case PersonChange.MovedOn(_, var why) -> Stream.of(why);
            case PersonChange.KeysAdded _, PersonChange.Returned _ -> Stream.empty();
        };
    }

    private static Stream<String> file(FileChange change) {
        return switch (change) {
            case FileChange.Added it -> Stream.of(it.name());
            case FileChange.Named(var name) -> Stream.of(name);
            case FileChange.Removed(var why) -> Stream.of(why);
            case FileChange.Restored() -> Stream.empty();
        };
    }
}
