package org.hearthbook.laptop.documents;

import org.hearthbook.laptop.documents.pictures.Certificates;
import org.hearthbook.laptop.documents.pictures.SamplePictures;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Evidence as a carer gathers it, written into the book act by act.
public final class AcceptedEvidence {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private AcceptedEvidence() {}

    /// Evidence for an outcome with a course, a note and a photo behind it, accepted by Jo.
    public static UUID in(MillLane book, String outcome) {
        var record = drafted(book, outcome, "We cook jollof on Sundays.\n\nHe stirs.");
        book.act(book.amara, record, new EvidenceChange.CriteriaConsidered(List.of("a")));
        add(book, record, Piece.Source.TRAINING, course(book));
        add(book, record, Piece.Source.NOTE, note(book));
        var lunch = book.add("lunch.jpg", "image/jpeg", SamplePictures.photo(640, 480, 7));
        add(book, record, Piece.Source.FILE, lunch);
        var hash = book.household().evidence(record).orElseThrow().contentSha256();
        book.act(book.amara, record, new EvidenceChange.MarkedReady(hash));
        book.act(book.jo, record, new EvidenceChange.Accepted(hash, "A fine account."));
        return record;
    }

    static UUID drafted(MillLane book, String outcome, String account) {
        var record = Evidence.idFor(book.household().id(), book.amara, "mainstream", outcome);
        book.act(book.amara, record, new EvidenceChange.Begun(book.amara, "mainstream", outcome));
        book.act(book.amara, record, new EvidenceChange.AccountWritten(account));
        return record;
    }

    static void add(MillLane book, UUID evidence, Piece.Source source, UUID record) {
        var piece =
                new Piece(
                        MillLane.id("piece " + record), "photo", source, record, "What it shows.");
        book.act(book.amara, evidence, new EvidenceChange.PieceAdded(piece));
    }

    private static UUID course(MillLane book) {
        var certificate = book.add("certificate.pdf", "application/pdf", Certificates.pdf(2));
        var course =
                new Course(
                        "equality-and-diversity",
                        "Equality and diversity for carers",
                        "County training",
                        MONDAY,
                        180,
                        "Names matter.",
                        "We say his name his way.",
                        List.of(certificate),
                        List.of("1.2"));
        var record = MillLane.id("course");
        book.act(book.amara, record, new TrainingChange.Recorded(book.amara, course));
        return record;
    }

    private static UUID note(MillLane book) {
        var wording =
                new Wording(
                        "everyday",
                        List.of(book.kofi),
                        MONDAY,
                        null,
                        "He came home quiet.",
                        Map.of("what-i-think", "He was hurt."),
                        List.of(),
                        List.of());
        var record = MillLane.id("note");
        var quote = new Quote(book.kofi, "they said i talk funny");
        book.act(book.amara, record, new NoteChange.NoteWritten(wording, List.of(quote)));
        return record;
    }
}
