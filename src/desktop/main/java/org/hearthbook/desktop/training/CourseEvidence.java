package org.hearthbook.desktop.training;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.OutcomeActs;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.training.Course;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A course put behind the outcomes that it shows.
final class CourseEvidence {

    private static final String TYPE = "training-certificate";

    private final OpenBook book;
    private final String set;

    CourseEvidence(OpenBook book, String set) {
        this.book = book;
        this.set = set;
    }

    /// The acts that put `training` behind each outcome that does not have it. What is with the
    /// social worker to read is left alone.
    List<Act> acts(UUID training, Course course) {
        return course.outcomes().stream().flatMap(it -> acts(training, it)).toList();
    }

    private Stream<Act> acts(UUID training, String outcome) {
        var page = new OutcomeActs(book, set, outcome);
        var wanted =
                book.household()
                        .evidence(page.record())
                        .map(it -> it.stage().isOpen() && !stands(it, training))
                        .orElse(true);
        return wanted ? page.now(piece(training)).stream() : Stream.of();
    }

    private static boolean stands(Evidence evidence, UUID training) {
        return evidence.pieces().stream().anyMatch(it -> it.record().equals(training));
    }

    private EvidenceChange piece(UUID training) {
        var piece = new Piece(book.newId(), TYPE, Piece.Source.TRAINING, training, "");
        return new EvidenceChange.PieceAdded(piece);
    }
}
