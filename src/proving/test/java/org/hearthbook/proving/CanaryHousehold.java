package org.hearthbook.proving;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A household that writes a canary wherever words can be written.
final class CanaryHousehold {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final OpenBook book;
    private final CanaryPen pen;
    private final UUID child;

    CanaryHousehold(CanaryPen pen) {
        this.pen = pen;
        book = pen.book();
        child = book.newId();
    }

    void writeEverywhere() {
        people();
        notes();
        training();
        agreement();
        evidence();
        failedExport();
        drafts();
        search();
    }

    private void people() {
        pen.goOn(
                child,
                new PersonChange.ChildAdded(pen.word(), pen.word(), pen.word(), MONDAY, MONDAY));
        pen.goOn(child, new PersonChange.ProfileWritten("my-story", pen.word(), true));
        pen.goOn(child, new PersonChange.Named(pen.word(), pen.word(), "A"));
        pen.goOn(child, new PersonChange.MovedOn(MONDAY, pen.word()));
        pen.goOn(child, new PersonChange.Returned());
        pen.goOn(book.me(), new PersonChange.ApprovalChanged("primary", MONDAY, pen.word()));
        var number = new HouseholdChange.PhoneNumber("out-of-hours", pen.word());
        pen.goOn(book.household().id(), new HouseholdChange.NumbersGiven(List.of(number)));
        pen.goOn(book.household().id(), new HouseholdChange.Named(pen.word()));
    }

    private void notes() {
        var photo = pen.file();
        var written =
                pen.begin(
                        new NoteChange.NoteWritten(
                                wording(List.of(photo)), List.of(new Quote(child, pen.word()))));
        pen.goOn(written, new NoteChange.Amended(wording(List.of(photo)), pen.word()));
        pen.goOn(written, new NoteChange.Quoted(new Quote(child, pen.word())));
        pen.goOn(
                written,
                new NoteChange.ChildAsked(
                        child, MONDAY, true, NoteChange.Answer.NOT_RIGHT, pen.word()));
        pen.goOn(written, new NoteChange.Removed(pen.word()));
    }

    /// A note with one canary.
    void note() {
        pen.begin(new NoteChange.NoteWritten(wording(List.of()), List.of()));
    }

    private Wording wording(List<UUID> files) {
        var fields =
                files.isEmpty() ? Map.<String, String>of() : Map.of("what-i-think", pen.word());
        return new Wording(
                "everyday", List.of(child), MONDAY, null, pen.word(), fields, files, List.of());
    }

    private void training() {
        var certificate = pen.file();
        var recorded = pen.begin(new TrainingChange.Recorded(book.me(), course(certificate)));
        pen.goOn(recorded, new TrainingChange.Corrected(course(certificate)));
        pen.goOn(recorded, new TrainingChange.Removed(pen.word()));
        var goal = pen.begin(new GoalChange.GoalSet(book.me(), pen.word(), null));
        pen.goOn(goal, new GoalChange.Reworded(pen.word(), null));
        pen.goOn(goal, new GoalChange.Met(MONDAY, pen.word()));
        pen.goOn(
                pen.begin(new GoalChange.GoalSet(book.me(), pen.word(), null)),
                new GoalChange.Dropped(pen.word()));
    }

    private Course course(UUID certificate) {
        return new Course(
                "safeguarding",
                pen.word(),
                pen.word(),
                MONDAY,
                60,
                pen.word(),
                pen.word(),
                List.of(certificate),
                List.of("1.2"));
    }

    private void agreement() {
        var text = book.pack().agreementFor(book.pack().carerKind("primary").orElseThrow());
        var terms = pen.word();
        var household = book.household().id();
        var id =
                Agreement.idFor(
                        household, book.me(), text.id(), text.version(), text.sha256(), terms);
        pen.goOn(
                id,
                new AgreementChange.Offered(
                        book.me(), text.id(), text.version(), pen.word(), text.text(), terms));
        pen.goOn(id, new AgreementChange.Read(text.sha256()));
        var name = pen.word();
        var signed = new AgreementChange.Signed(text.sha256(), name, Mark.typed(name));
        pen.sign(id, signed);
    }

    private void evidence() {
        var household = book.household().id();
        var id = Evidence.idFor(household, book.me(), "mainstream", "1.2");
        pen.goOn(id, new EvidenceChange.Begun(book.me(), "mainstream", "1.2"));
        pen.goOn(id, new EvidenceChange.AccountWritten(pen.word()));
        pen.goOn(
                id,
                new EvidenceChange.PieceAdded(
                        new Piece(
                                book.newId(), "photo", Piece.Source.FILE, pen.file(), pen.word())));
        pen.goOn(id, new EvidenceChange.Remarked(pen.word()));
        var hash = book.household().evidence(id).orElseThrow().contentSha256();
        pen.goOn(id, new EvidenceChange.MarkedReady(hash));
    }

    /// It reaches everything that a document needs and then finds no folder to write to.
    private void failedExport() {
        var nowhere = Path.of("nowhere", "portfolio.pdf");
        new Documents(it -> read(it.id()), book.clock())
                .portfolio(book.household(), book.pack(), book.me(), nowhere, Progress.unwatched());
    }

    private byte[] read(UUID file) throws IOException {
        try (var in = book.files().open(book.household().file(file).orElseThrow())) {
            return in.readAllBytes();
        }
    }

    private void drafts() {
        book.drafts().keep("note:new", Map.of("text", pen.word(), pen.word(), pen.word()));
        book.drafts().keep("evidence:1.2", Map.of("account", pen.word()));
    }

    private void search() {
        pen.canaries().all().forEach(it -> book.find(it.substring(0, 5), 10));
    }

    /// A social worker comes into the book, who can sign in with the same passphrase.
    UUID addWorker() {
        var worker = pen.begin(new PersonChange.WorkerAdded(pen.word(), Role.MANAGER, pen.word()));
        try (var recovery = RecoveryCode.random(new SecureRandom())) {
            CanaryPen.expectSaved(
                    book.keys().letSignIn(worker, "Worker", pen.passphrase(), recovery));
        }
        return worker;
    }

    /// The worker sends back what is ready, with a canary, and signs that.
    void review() {
        for (var evidence : book.household().evidence()) {
            var returned = new EvidenceChange.Returned(evidence.contentSha256(), pen.word());
            pen.sign(evidence.id(), returned);
        }
    }
}
