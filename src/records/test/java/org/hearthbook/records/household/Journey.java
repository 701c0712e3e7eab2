package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.trying.Wild;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// What people of a household do and try to do, one thing after another; about half of it is not
/// allowed.
final class Journey {

    private static final List<UUID> PEOPLE =
            List.of(AMARA, AMARA, AMARA, AMARA, BEN, JO, JO, JO, KOFI, STRANGER);
    private static final List<String> OUTCOMES = List.of("1.2", "3.4");
    private static final String TEXT = "Foster Care Agreement\n";

    private final RandomGenerator random;
    private final Any any;
    private final List<Class<? extends Body>> kinds =
            Kinds.families().stream()
                    .flatMap(it -> List.of(it.getPermittedSubclasses()).stream())
                    .<Class<? extends Body>>map(it -> it.asSubclass(Body.class))
                    .toList();

    Journey(RandomGenerator random) {
        this.random = random;
        this.any = new Any(random);
    }

    /// The next thing that somebody tries on `desk`.
    Written next(Desk desk) {
        var body = sensible(desk, any.record(Wild.pick(random, kinds)));
        return desk.written(Wild.pick(random, PEOPLE), record(desk, body), body);
    }

    private UUID record(Desk desk, Body body) {
        var there = records(desk.household, body);
        return switch (random.nextInt(10)) {
            case 0 -> Wild.pick(random, List.of(HOUSEHOLD, AMARA, BEN, JO, KOFI));
            case 1, 2 -> desk.newRecord();
            default -> there.isEmpty() ? desk.newRecord() : Wild.pick(random, there);
        };
    }

    /// The records that `body` could be about.
    private static List<UUID> records(Household household, Body body) {
        return switch (body) {
            case EvidenceChange.Begun(var carer, var set, var outcome) ->
                    List.of(Evidence.idFor(HOUSEHOLD, carer, set, outcome));
            case CertificateChange _ -> List.of(Certificate.idFor(HOUSEHOLD, AMARA, "mainstream"));
            case HouseholdChange _ -> List.of(HOUSEHOLD);
            case PersonChange _ -> household.people().stream().map(Person::id).toList();
            case AgreementChange _ -> household.agreements().stream().map(Agreement::id).toList();
            case EvidenceChange _ -> household.evidence().stream().map(Evidence::id).toList();
            case TrainingChange _ -> household.training().stream().map(Training::id).toList();
            case GoalChange _ -> household.goals().stream().map(Goal::id).toList();
            case NoteChange _ -> household.notes().stream().map(Note::id).toList();
            case VisitChange _ -> household.visits().stream().map(Visit::id).toList();
            case FileChange _ -> household.files().stream().map(KeptFile::id).toList();
            default -> List.of();
        };
    }

    /// The same with names, hashes and outcomes that fit, so that there is a chance for it.
    private Body sensible(Desk desk, Body body) {
        return switch (body) {
            case EvidenceChange.Begun _ ->
                    new EvidenceChange.Begun(AMARA, "mainstream", Wild.pick(random, OUTCOMES));
            case EvidenceChange.MarkedReady _ -> new EvidenceChange.MarkedReady(hash(desk));
            case EvidenceChange.Accepted(_, var comment) ->
                    new EvidenceChange.Accepted(hash(desk), comment);
            case EvidenceChange.Returned(_, var comment) ->
                    new EvidenceChange.Returned(hash(desk), comment);
            case AgreementChange.Offered(_, _, var version, var title, _, var terms) ->
                    new AgreementChange.Offered(AMARA, "foster-care", version, title, TEXT, terms);
            case AgreementChange.Read _ -> new AgreementChange.Read(Hashes.of(TEXT));
            case AgreementChange.Signed(_, var name, var mark) ->
                    new AgreementChange.Signed(Hashes.of(TEXT), name, mark);
            case AgreementChange.Countersigned(_, var name, _) ->
                    new AgreementChange.Countersigned(Hashes.of(TEXT), name, Mark.typed(name));
            case TrainingChange.Recorded(_, var course) ->
                    new TrainingChange.Recorded(Wild.pick(random, PEOPLE), course);
            case GoalChange.GoalSet(_, var words, var by) ->
                    new GoalChange.GoalSet(Wild.pick(random, PEOPLE), words, by);
            case CertificateChange.DeadlineMoved(_, _, var move, var to, var reason) ->
                    new CertificateChange.DeadlineMoved(AMARA, "mainstream", move, to, reason);
            case VisitChange visit -> sensible(desk, visit);
            case FileChange.Added(var name, var type, var size, _) ->
                    new FileChange.Added(name, type, size >>> 39, Hashes.of(name));
            case PersonChange.OtherChildAdded _ -> new PersonChange.OtherChildAdded("T.B.");
            case PersonChange.MovedOn _ when random.nextInt(5) > 0 -> new PersonChange.Returned();
            case NoteChange.ChildAsked(_, var on, var given, var answer, var words) ->
                    new NoteChange.ChildAsked(KOFI, on, given, answer, words);
            default -> body;
        };
    }

    private VisitChange sensible(Desk desk, VisitChange body) {
        var text = visitText(desk);
        return switch (body) {
            case VisitChange.Begun(_, var name, var on, var announced) ->
                    new VisitChange.Begun(JO, name, on, announced);
            case VisitChange.ChildrenSeen _ -> new VisitChange.ChildrenSeen(List.of());
            case VisitChange.EarlierActionsLookedAt _ ->
                    new VisitChange.EarlierActionsLookedAt(List.of());
            case VisitChange.NotesRead(var changes, _) -> new VisitChange.NotesRead(changes, text);
            case VisitChange.Signed(_, var name, var mark) ->
                    new VisitChange.Signed(text, name, mark);
            case VisitChange.Drawn(_, _, var name, var mark) ->
                    new VisitChange.Drawn(Wild.pick(random, List.of(AMARA, JO)), text, name, mark);
            case VisitChange.Confirmed _ -> new VisitChange.Confirmed(text);
            case VisitChange.Disowned(_, var why) -> new VisitChange.Disowned(text, why);
            case VisitChange.TakenBack(_, var why) ->
                    new VisitChange.TakenBack(Wild.pick(random, List.of(AMARA, JO)), why);
            case VisitChange.Dropped _ when random.nextInt(5) > 0 -> new VisitChange.Added("More.");
            case VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.SectionWritten _,
                    VisitChange.OutcomesShown _,
                    VisitChange.ActionsAgreed _,
                    VisitChange.ActionClosed _,
                    VisitChange.Added _,
                    VisitChange.Dropped _ ->
                    body;
        };
    }

    private String visitText(Desk desk) {
        var all = List.copyOf(desk.household.visits());
        return all.isEmpty() ? Hashes.of(TEXT) : Wild.pick(random, all).textSha256();
    }

    private String hash(Desk desk) {
        var all = List.copyOf(desk.household.evidence());
        return all.isEmpty() ? "" : Wild.pick(random, all).contentSha256();
    }
}
