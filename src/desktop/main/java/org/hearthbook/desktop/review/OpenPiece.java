package org.hearthbook.desktop.review;

import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;

import java.util.List;
import java.util.Optional;

/// Where what stands behind an account can be looked at whole.
final class OpenPiece {

    private OpenPiece() {}

    /// The page of what `piece` points to, while the book has it; empty for a file, of which a copy
    /// is saved instead.
    static Optional<Place> place(Sitting sitting, Piece piece) {
        var household = sitting.book().household();
        var record = piece.record();
        return switch (piece.source()) {
            case NOTE -> household.note(record).map(it -> new Place.OneNote(it.id()));
            case TRAINING -> household.training(record).map(it -> new Place.OneCourse(it.id()));
            case VISIT -> household.visit(record).map(it -> new Place.OneVisit(it.id()));
            case FILE -> Optional.empty();
        };
    }

    /// The file that `piece` is, while the book has it.
    static Optional<KeptFile> file(Sitting sitting, Piece piece) {
        return new FilesModel(sitting, List.of(piece.record())).files().stream().findFirst();
    }
}
