package org.hearthbook.service.sync;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.FilesBehind;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Piece;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The files that a reviewer of evidence has to be able to open.
final class FilesOfEvidence {

    private final Book book;
    private final Household household;

    FilesOfEvidence(Book book) {
        this.book = book;
        this.household = book.household();
    }

    /// Reads what `pieces` point to, and the files that courses and notes among that bring along.
    void read(Collection<Piece> pieces) {
        book.read(pieces.stream().map(Piece::record).collect(Collectors.toSet()));
        book.read(files(pieces));
    }

    /// Whether each file behind `pieces` is known and has arrived whole.
    boolean areThere(Collection<Piece> pieces, FilesThere files) {
        read(pieces);
        return files(pieces).stream()
                .allMatch(it -> household.file(it).filter(file -> is(file, files)).isPresent());
    }

    private boolean is(KeptFile file, FilesThere files) {
        return file.isRemoved() || files.holds(household.id(), file.sha256());
    }

    private Set<UUID> files(Collection<Piece> pieces) {
        return pieces.stream()
                .flatMap(it -> FilesBehind.piece(household, it).stream())
                .collect(Collectors.toSet());
    }
}
