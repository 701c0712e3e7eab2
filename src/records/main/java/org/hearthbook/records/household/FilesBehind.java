package org.hearthbook.records.household;

import org.hearthbook.records.induction.Piece;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The files that whoever looks at evidence has to be able to open.
public final class FilesBehind {

    private FilesBehind() {}

    /// The records of those that `piece` is, or that the course or note behind it brings along.
    public static Set<UUID> piece(Household household, Piece piece) {
        return switch (piece.source()) {
            case FILE -> Set.of(piece.record());
            case TRAINING ->
                    household.training(piece.record()).stream()
                            .flatMap(it -> it.course().certificates().stream())
                            .collect(Collectors.toSet());
            case NOTE ->
                    household.note(piece.record()).stream()
                            .flatMap(it -> it.standing().stream())
                            .flatMap(it -> it.wording().files().stream())
                            .collect(Collectors.toSet());
            case VISIT -> Set.of();
        };
    }
}
