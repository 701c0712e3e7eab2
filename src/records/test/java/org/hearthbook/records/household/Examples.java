package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.hearthbook.records.trying.Told.LAPTOP;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.CertifiedOutcome;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.ChildSeen;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.Present;
import org.hearthbook.records.visits.Section;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// One change of every kind, as format 1 writes it down; two of those that can leave something out.
final class Examples {

    private static final UUID RECORD = UUID.fromString("0190a1b2-0000-7000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("0190a1b2-0000-7000-8000-00000000000b");
    private static final Instant EVENING = Instant.parse("2026-11-16T22:04:05.678Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final String SHA256 = Hashes.of("Foster Care Agreement\n");
    private static final String OWN_WORDS =
            "He said \u201Cgo home\u201D\u2026 \uD83D\uDE22 \"an'\"\t\u1230\u120B\u121D";

    private Examples() {}

    static List<Change> all() {
        var changes = new ArrayList<Change>();
        Stream.of(
                        household(),
                        people(),
                        agreement(),
                        evidence(),
                        training(),
                        notes(),
                        files(),
                        visits(),
                        certificates())
                .flatMap(List::stream)
                .forEach(it -> changes.add(change(changes.size(), it)));
        return changes;
    }

    private static Change change(int number, Body body) {
        var id = UUID.fromString("0190a1b2-0000-7000-8000-%012x".formatted(1000 + number));
        var base = number % 2 == 0 ? List.<UUID>of() : List.of(OTHER);
        return new Change(id, HOUSEHOLD, RECORD, base, AMARA, LAPTOP, EVENING, body);
    }

    private static List<Body> household() {
        return List.of(
                new HouseholdChange.Begun("The house on the hill"),
                new HouseholdChange.Named("The house by the sea"),
                new HouseholdChange.NumbersGiven(
                        List.of(new HouseholdChange.PhoneNumber("duty-team", "01632 960 001"))),
                new HouseholdChange.PackAdopted("essex", 2, SHA256));
    }

    private static List<Body> people() {
        return List.of(
                new PersonChange.CarerAdded("Amara Okafor", "primary", MONDAY, "One child"),
                new PersonChange.ChildAdded("Kofi", "KOH-fee", "K.M.", MONDAY, MONDAY),
                new PersonChange.ChildAdded("\u1230\u120B\u121D", "", "", null, MONDAY),
                new PersonChange.OtherChildAdded("T.B."),
                new PersonChange.WorkerAdded("Jo Reed", Role.SUPERVISING_SOCIAL_WORKER, "North"),
                new PersonChange.Named("Kofi Mensah", "KOH-fee MEN-sah", "K.M."),
                new PersonChange.KeysAdded(new PublicKeys("0a".repeat(32), "0b".repeat(32))),
                new PersonChange.ProfileWritten("food", OWN_WORDS, true),
                new PersonChange.ApprovalChanged("primary", MONDAY, "Two children"),
                new PersonChange.MovedOn(MONDAY, "Home to his aunt"),
                new PersonChange.Returned());
    }

    private static List<Body> agreement() {
        var stroke =
                new Mark.Stroke(List.of(new Mark.Point(1, 2, 0), new Mark.Point(300, 40, 250)));
        return List.of(
                new AgreementChange.Offered(
                        AMARA,
                        "foster-care",
                        3,
                        "Agreement",
                        "Foster Care Agreement\n",
                        "One child"),
                new AgreementChange.Read(SHA256),
                new AgreementChange.Signed(SHA256, "Amara Okafor", Mark.typed("Amara Okafor")),
                new AgreementChange.Countersigned(
                        SHA256, "Jo Reed", Mark.drawn(List.of(stroke), 640, 200)),
                new AgreementChange.Superseded(OTHER));
    }

    private static List<Body> evidence() {
        return List.of(
                new EvidenceChange.Begun(AMARA, "mainstream", "1.2"),
                new EvidenceChange.AccountWritten("We cook from his grandmother's book.\n\nTwice."),
                new EvidenceChange.PieceAdded(
                        new Piece(OTHER, "photo", Piece.Source.FILE, RECORD, "Our kitchen")),
                new EvidenceChange.PieceRemoved(OTHER),
                new EvidenceChange.CriteriaConsidered(List.of("a", "c")),
                new EvidenceChange.MarkedReady(SHA256),
                new EvidenceChange.TakenBack(),
                new EvidenceChange.Returned(SHA256, "Say more about (b)."),
                new EvidenceChange.Accepted(SHA256, ""),
                new EvidenceChange.Remarked("I will look on Friday."));
    }

    private static List<Body> training() {
        return List.of(
                new TrainingChange.Recorded(AMARA, course("Equality and Diversity")),
                new TrainingChange.Corrected(course("Equality, Diversity and Inclusion")),
                new TrainingChange.Removed("Twice in the list"),
                new TrainingChange.Restored(),
                new GoalChange.GoalSet(AMARA, "Learn hair care", MONDAY),
                new GoalChange.Reworded("Learn hair and skin care", null),
                new GoalChange.Met(MONDAY, "I can plait hair now."),
                new GoalChange.Dropped("No longer needed"));
    }

    private static Course course(String title) {
        return new Course(
                "equality",
                title,
                "Essex",
                MONDAY,
                90,
                "To ask first.",
                "New books on our shelf.",
                List.of(RECORD, OTHER),
                List.of("1.2", "5.7"));
    }

    private static List<Body> notes() {
        return List.of(
                new NoteChange.NoteWritten(
                        new Wording(
                                "disclosure",
                                List.of(KOFI),
                                MONDAY,
                                LocalTime.of(19, 5),
                                "Kofi told me at bedtime.",
                                Map.of("who-was-told", "Jo Reed", "safe-now", "yes"),
                                List.of(OTHER),
                                List.of("safe")),
                        List.of(new Quote(KOFI, OWN_WORDS))),
                new NoteChange.Amended(
                        new Wording(
                                "daily",
                                List.of(),
                                MONDAY,
                                null,
                                "Quiet day.",
                                Map.of(),
                                List.of(),
                                List.of()),
                        "The kind was wrong"),
                new NoteChange.Quoted(new Quote(KOFI, OWN_WORDS)),
                new NoteChange.ChildAsked(KOFI, MONDAY, true, NoteChange.Answer.RIGHT, "Yes."),
                new NoteChange.Removed("Twice"),
                new NoteChange.Restored());
    }

    private static List<Body> files() {
        return List.of(
                new FileChange.Added("IMG 2031.heic", "image/heic", 2_345_678L, SHA256),
                new FileChange.Named("Certificate"),
                new FileChange.Removed("Not ours"),
                new FileChange.Restored());
    }

    private static List<Body> visits() {
        var stroke =
                new Mark.Stroke(List.of(new Mark.Point(1, 2, 0), new Mark.Point(300, 40, 250)));
        var answer = new Answer("how-it-went", "How it went", OWN_WORDS);
        return List.of(
                new VisitChange.Begun(JO, "Jo Reed", MONDAY, false),
                new VisitChange.Dated(MONDAY, true),
                new VisitChange.PresentWritten(
                        List.of(new Present("Amara", AMARA), new Present("A friend", null))),
                new VisitChange.EarlierActionsLookedAt(
                        List.of(
                                new EarlierAction(
                                        RECORD, OTHER, "Book", "Amara", MONDAY, true, "Booked"),
                                new EarlierAction(RECORD, OTHER, "Ask", "Jo", null, false, ""))),
                new VisitChange.ChildrenSeen(
                        List.of(
                                new ChildSeen(
                                        KOFI, "Kofi", true, true, OWN_WORDS, List.of(answer)))),
                new VisitChange.SectionWritten(
                        new Section("family-time", "Family Time", 4, List.of(answer))),
                new VisitChange.OutcomesShown(
                        List.of(new ShownOutcome(AMARA, "Amara", "mainstream", "1.2", "We cook."))),
                new VisitChange.NotesRead(List.of(RECORD, OTHER), SHA256),
                new VisitChange.ActionsAgreed(
                        List.of(
                                new VisitAction(OTHER, "Book", "Amara", AMARA, MONDAY),
                                new VisitAction(RECORD, "Ask the school", "School", null, null))),
                new VisitChange.Signed(SHA256, "Amara Okafor", Mark.typed("Amara Okafor")),
                new VisitChange.Drawn(JO, SHA256, "Jo Reed", Mark.drawn(List.of(stroke), 640, 200)),
                new VisitChange.Confirmed(SHA256),
                new VisitChange.Disowned(SHA256, "I was not there."),
                new VisitChange.TakenBack(AMARA, "One more thing"),
                new VisitChange.ActionClosed(OTHER, "Done by phone"),
                new VisitChange.Added("He rang on Tuesday."),
                new VisitChange.Dropped("Twice"));
    }

    private static List<Body> certificates() {
        var what = new Certified(AMARA, "mainstream", List.of(new CertifiedOutcome("1.2", SHA256)));
        return List.of(
                new CertificateChange.DeadlineMoved(
                        AMARA,
                        "mainstream",
                        CertificateChange.Move.DEFERRED,
                        MONDAY,
                        "Kofi was in hospital."),
                new CertificateChange.Recommended(what, "A joy to read."),
                new CertificateChange.Withdrawn("One more talk"),
                new CertificateChange.SentBack("Say more about 3.4."),
                new CertificateChange.Signed(what, "Ravi Shah", Mark.typed("Ravi Shah")));
    }
}
