package org.hearthbook.proving;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.files.FileChange;
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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final Canaries canaries;
    private final Passphrase passphrase;
    private final UUID child;

    CanaryHousehold(OpenBook book, Canaries canaries, Passphrase passphrase) {
        this.book = book;
        this.canaries = canaries;
        this.passphrase = passphrase;
        child = book.newId();
    }

    private String word() {
        return canaries.next();
    }

    private UUID begin(Body body) {
        var id = book.newId();
        goOn(id, body);
        return id;
    }

    private void goOn(UUID record, Body body) {
        saved(book.act(Act.on(record, body)));
    }

    private static void saved(Acted acted) {
        if (!acted.isSaved()) {
            throw new IllegalStateException(acted.words());
        }
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
        goOn(child, new PersonChange.ChildAdded(word(), word(), word(), MONDAY, MONDAY));
        goOn(child, new PersonChange.ProfileWritten("my-story", word(), true));
        goOn(child, new PersonChange.Named(word(), word(), "A"));
        goOn(child, new PersonChange.MovedOn(MONDAY, word()));
        goOn(child, new PersonChange.Returned());
        goOn(book.me(), new PersonChange.ApprovalChanged("primary", MONDAY, word()));
        var number = new HouseholdChange.PhoneNumber("out-of-hours", word());
        goOn(book.household().id(), new HouseholdChange.NumbersGiven(List.of(number)));
        goOn(book.household().id(), new HouseholdChange.Named(word()));
    }

    private void notes() {
        var photo = file();
        var written =
                begin(
                        new NoteChange.NoteWritten(
                                wording(List.of(photo)), List.of(new Quote(child, word()))));
        goOn(written, new NoteChange.Amended(wording(List.of(photo)), word()));
        goOn(written, new NoteChange.Quoted(new Quote(child, word())));
        goOn(
                written,
                new NoteChange.ChildAsked(
                        child, MONDAY, true, NoteChange.Answer.NOT_RIGHT, word()));
        goOn(written, new NoteChange.Removed(word()));
    }

    /// A note with one canary.
    void note() {
        begin(new NoteChange.NoteWritten(wording(List.of()), List.of()));
    }

    private Wording wording(List<UUID> files) {
        var fields = files.isEmpty() ? Map.<String, String>of() : Map.of("what-i-think", word());
        return new Wording(
                "everyday", List.of(child), MONDAY, null, word(), fields, files, List.of());
    }

    private UUID file() {
        var bytes = ("%PDF-1.4 " + word().repeat(3000)).getBytes(StandardCharsets.UTF_8);
        var adding = book.files().add(word() + ".pdf", new ByteArrayInputStream(bytes), _ -> {});
        if (adding instanceof FileAdding.Added(var file)) {
            goOn(file.id(), new FileChange.Named(word()));
            return file.id();
        }
        throw new IllegalStateException("The file was not added");
    }

    private void training() {
        var certificate = file();
        var recorded = begin(new TrainingChange.Recorded(book.me(), course(certificate)));
        goOn(recorded, new TrainingChange.Corrected(course(certificate)));
        goOn(recorded, new TrainingChange.Removed(word()));
        var goal = begin(new GoalChange.GoalSet(book.me(), word(), null));
        goOn(goal, new GoalChange.Reworded(word(), null));
        goOn(goal, new GoalChange.Met(MONDAY, word()));
        goOn(
                begin(new GoalChange.GoalSet(book.me(), word(), null)),
                new GoalChange.Dropped(word()));
    }

    private Course course(UUID certificate) {
        return new Course(
                "safeguarding",
                word(),
                word(),
                MONDAY,
                60,
                word(),
                word(),
                List.of(certificate),
                List.of("1.2"));
    }

    private void agreement() {
        var text = book.pack().agreementFor(book.pack().carerKind("primary").orElseThrow());
        var terms = word();
        var household = book.household().id();
        var id =
                Agreement.idFor(
                        household, book.me(), text.id(), text.version(), text.sha256(), terms);
        goOn(
                id,
                new AgreementChange.Offered(
                        book.me(), text.id(), text.version(), word(), text.text(), terms));
        goOn(id, new AgreementChange.Read(text.sha256()));
        var name = word();
        var signed = new AgreementChange.Signed(text.sha256(), name, Mark.typed(name));
        saved(book.sign(passphrase, Act.on(id, signed)));
    }

    private void evidence() {
        var household = book.household().id();
        var id = Evidence.idFor(household, book.me(), "mainstream", "1.2");
        goOn(id, new EvidenceChange.Begun(book.me(), "mainstream", "1.2"));
        goOn(id, new EvidenceChange.AccountWritten(word()));
        goOn(
                id,
                new EvidenceChange.PieceAdded(
                        new Piece(book.newId(), "photo", Piece.Source.FILE, file(), word())));
        goOn(id, new EvidenceChange.Remarked(word()));
        var hash = book.household().evidence(id).orElseThrow().contentSha256();
        goOn(id, new EvidenceChange.MarkedReady(hash));
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
        book.drafts().keep("note:new", Map.of("text", word(), word(), word()));
        book.drafts().keep("evidence:1.2", Map.of("account", word()));
    }

    private void search() {
        canaries.all().forEach(it -> book.find(it.substring(0, 5), 10));
    }

    /// A social worker comes into the book, who can sign in with the same passphrase.
    UUID addWorker() {
        var worker = begin(new PersonChange.WorkerAdded(word(), Role.MANAGER, word()));
        try (var recovery = RecoveryCode.random(new SecureRandom())) {
            saved(book.keys().letSignIn(worker, "Worker", passphrase, recovery));
        }
        return worker;
    }

    /// The worker sends back what is ready, with a canary, and signs that.
    void review() {
        for (var evidence : book.household().evidence()) {
            var returned = new EvidenceChange.Returned(evidence.contentSha256(), word());
            saved(book.sign(passphrase, Act.on(evidence.id(), returned)));
        }
    }
}
