package org.hearthbook.desktop.evidence;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.EvidenceType;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;

import java.util.List;
import java.util.UUID;

/// What stands behind a piece of evidence, as its card tells it.
///
/// @param about where it comes from and when
/// @param excerpt the first words of it; may be empty
/// @param pictures its files, for the card's picture
public record BehindIt(String title, String about, String excerpt, List<KeptFile> pictures) {

    private static final Words WORDS = Words.of(BehindIt.class);
    private static final int EXCERPT = 140;

    public BehindIt {
        pictures = List.copyOf(pictures);
    }

    public static BehindIt of(OpenBook book, Piece piece) {
        var found =
                switch (piece.source()) {
                    case TRAINING ->
                            book.household().training(piece.record()).map(it -> of(book, it));
                    case NOTE -> book.household().note(piece.record()).map(it -> of(book, it));
                    case FILE -> book.household().file(piece.record()).map(BehindIt::of);
                    case VISIT -> book.household().visit(piece.record()).map(BehindIt::of);
                };
        return found.orElseGet(() -> new BehindIt(WORDS.get("gone"), "", "", List.of()));
    }

    public static BehindIt of(OpenBook book, Training training) {
        var course = training.course();
        return new BehindIt(
                course.title(),
                WORDS.get("training", SpokenDate.say(course.on())),
                excerpt(
                        course.changedAtHome().isBlank()
                                ? course.learned()
                                : course.changedAtHome()),
                files(book, course.certificates()));
    }

    public static BehindIt of(OpenBook book, Note note) {
        var wording = note.wording();
        var kind = book.pack().noteKind(wording.kind()).map(NoteKind::label);
        return new BehindIt(
                kind.orElse(WORDS.get("aNote")),
                WORDS.get("note", SpokenDate.say(wording.happenedOn())),
                excerpt(wording.text()),
                files(book, wording.files()));
    }

    public static BehindIt of(Visit visit) {
        return new BehindIt(
                WORDS.get("aVisit"),
                WORDS.get("visit", SpokenDate.say(visit.on()), visit.page().name()),
                "",
                List.of());
    }

    public static BehindIt of(KeptFile file) {
        return new BehindIt(file.name(), WORDS.get("file"), "", List.of(file));
    }

    /// What sort of evidence `piece` is, in the service's words.
    public static String sort(OpenBook book, Piece piece) {
        return book.pack().evidenceType(piece.type()).map(EvidenceType::label).orElse(piece.type());
    }

    private static List<KeptFile> files(OpenBook book, List<UUID> files) {
        return files.stream()
                .flatMap(it -> book.household().file(it).stream())
                .filter(it -> !it.isRemoved())
                .toList();
    }

    private static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "\u2026";
    }
}
