package org.hearthbook.laptop.documents;

import org.hearthbook.laptop.documents.agreement.AgreementPages;
import org.hearthbook.laptop.documents.certificate.CertificatePages;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;
import org.hearthbook.laptop.documents.notes.NoteChoice;
import org.hearthbook.laptop.documents.notes.NotesPages;
import org.hearthbook.laptop.documents.pictures.FileBytes;
import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.portfolio.CarerPortfolio;
import org.hearthbook.laptop.documents.portfolio.Portfolio;
import org.hearthbook.laptop.documents.portfolio.PortfolioPages;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.PdfPress;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.training.TrainingPages;
import org.hearthbook.laptop.documents.training.TrainingRecord;
import org.hearthbook.laptop.documents.visits.VisitPages;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/// Makes the documents that a person takes out of the book, each written only where they chose.
public final class Documents {

    private final FileBytes files;
    private final Clock clock;
    private final PdfPress press = new PdfPress();

    /// @param clock tells the day and, by its zone, how times are written
    public Documents(FileBytes files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// A carer's portfolio of Training, Support and Development as it stands today.
    public Pressed portfolio(
            Household household, ContentPack pack, UUID carer, Path file, Progress progress) {
        var phrases = new Phrases(CarerPortfolio.class, clock.getZone());
        return new CarerPortfolio(household, pack, phrases)
                .of(carer, LocalDate.now(clock))
                .map(it -> press(it, phrases, file, progress))
                .orElseGet(() -> new Pressed.NotWritten(phrases.say("noStandards")));
    }

    /// The copy of an agreement, with its signatures and the proof of them.
    public Pressed agreement(Household household, UUID agreement, Path file, Progress progress) {
        var phrases = new Phrases(AgreementPages.class, clock.getZone());
        return household
                .agreement(agreement)
                .map(it -> new AgreementPages(household, it, phrases).manuscript(clock.instant()))
                .map(it -> press.press(it, file, progress))
                .orElseGet(() -> new Pressed.NotWritten(phrases.say("notThere")));
    }

    /// The copy of a visit: its exact text, the names under it with how each came there, what was
    /// added later, and the proof of it.
    public Pressed visit(Household household, UUID visit, Path file, Progress progress) {
        var phrases = new Phrases(VisitPages.class, clock.getZone());
        return household
                .visit(visit)
                .map(it -> new VisitPages(household, it, phrases).manuscript(clock.instant()))
                .map(it -> press.press(it, file, progress))
                .orElseGet(() -> new Pressed.NotWritten(phrases.say("notThere")));
    }

    /// The certificate of successful completion that a manager signed, with the proof of it.
    ///
    /// @param certificate the id of its record, as `Certificate.idFor` gives it
    public Pressed certificate(
            Household household, ContentPack pack, UUID certificate, Path file, Progress progress) {
        var phrases = new Phrases(CertificatePages.class, clock.getZone());
        return household
                .certificate(certificate)
                .flatMap(it -> CertificatePages.of(household, pack, it, phrases))
                .map(it -> press.press(it.manuscript(clock.instant()), file, progress))
                .orElseGet(() -> new Pressed.NotWritten(phrases.say("notSigned")));
    }

    /// A carer's training record with its certificates.
    public Pressed training(
            Household household, ContentPack pack, UUID carer, Path file, Progress progress) {
        var phrases = new Phrases(TrainingPages.class, clock.getZone());
        return TrainingRecord.of(household, pack, carer, LocalDate.now(clock))
                .map(it -> press(it, phrases, file, progress))
                .orElseGet(() -> new Pressed.NotWritten(phrases.say("noCarer")));
    }

    /// Notes of a household or of one child, day by day.
    public Pressed notes(
            Household household,
            ContentPack pack,
            NoteChoice choice,
            Path file,
            Progress progress) {
        var phrases = new Phrases(NotesPages.class, clock.getZone());
        var notes = NotesPages.chosen(household, choice);
        return withPrints(
                NotesPages.files(household, notes),
                prints ->
                        new NotesPages(household, pack, choice, prints, phrases)
                                .manuscript(notes, clock.instant()),
                file,
                progress);
    }

    private Pressed press(TrainingRecord record, Phrases phrases, Path file, Progress progress) {
        return withPrints(
                TrainingPages.certificates(record),
                prints -> new TrainingPages(record, prints, phrases).manuscript(clock.instant()),
                file,
                progress);
    }

    private Pressed press(Portfolio portfolio, Phrases phrases, Path file, Progress progress) {
        return withPrints(
                portfolio.files(),
                prints ->
                        new PortfolioPages(portfolio, prints, phrases).manuscript(clock.instant()),
                file,
                progress);
    }

    private Pressed withPrints(
            Collection<KeptFile> shown,
            Function<Prints, Manuscript> layout,
            Path file,
            Progress progress) {
        try {
            var manuscript = layout.apply(Prints.of(shown, files, progress));
            return press.press(manuscript, file, progress);
        } catch (Stopped _) {
            return new Pressed.Cancelled();
        }
    }
}
