package org.hearthbook.desktop.induction;

import org.hearthbook.desktop.evidence.BehindIt;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.training.Training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything in the book that can still stand as evidence on one page.
final class EvidenceChoices {

    /// Something to choose, and what sort of evidence it usually is.
    record Choice(Piece.Source source, UUID record, String usualType, BehindIt behind) {

        /// Whether every word of `typed` is in what the card would say.
        boolean answers(String typed) {
            var said = (behind.title() + " " + behind.about() + " " + behind.excerpt());
            var words = said.toLowerCase(Locale.ROOT);
            return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .allMatch(words::contains);
        }
    }

    private final OpenBook book;
    private final Set<UUID> there;

    EvidenceChoices(OpenBook book, List<Piece> pieces) {
        this.book = book;
        there = pieces.stream().map(Piece::record).collect(Collectors.toSet());
    }

    /// Courses, then notes, then files; the newest of each first.
    List<Choice> all() {
        return Stream.of(training(), notes(), files())
                .flatMap(it -> it)
                .filter(it -> !there.contains(it.record()))
                .toList();
    }

    private Stream<Choice> training() {
        return book.household().training().stream()
                .filter(it -> it.carer().equals(book.me()) && !it.isRemoved())
                .sorted(Comparator.comparing((Training it) -> it.course().on()).reversed())
                .map(it ->
                        choice(
                                Piece.Source.TRAINING,
                                it.id(),
                                "training-certificate",
                                BehindIt.of(book, it)));
    }

    private Stream<Choice> notes() {
        return book.household().notes().stream()
                .filter(it -> !it.isRemoved())
                .sorted(Comparator.comparing((Note it) -> it.wording().happenedOn()).reversed())
                .map(it ->
                        choice(
                                Piece.Source.NOTE,
                                it.id(),
                                "report-or-record",
                                BehindIt.of(book, it)));
    }

    private Stream<Choice> files() {
        return book.household().files().stream()
                .filter(it -> !it.isRemoved())
                .sorted(Comparator.comparing((KeptFile it) -> it.added().at()).reversed())
                .map(it -> choice(Piece.Source.FILE, it.id(), usualType(it), BehindIt.of(it)));
    }

    private static Choice choice(
            Piece.Source source, UUID record, String usualType, BehindIt behind) {
        return new Choice(source, record, usualType, behind);
    }

    /// What sort of evidence a file usually is, by what is in it.
    static String usualType(KeptFile file) {
        if (file.isPicture()) {
            return "photo";
        }
        return file.mediaType().startsWith("video/") ? "video" : "report-or-record";
    }
}
