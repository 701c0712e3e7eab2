package org.hearthbook.laptop.store;

import java.util.UUID;

/// Something that is not as it should be, found by looking through a whole book.
public sealed interface Finding {

    /// The engine says so of the database; `said` is for support.
    record DatabaseBroken(String said) implements Finding {}

    record LogDamaged(UUID household, Damage damage) implements Finding {}

    record FileBroken(UUID household, UUID file, FileDamaged.Kind kind) implements Finding {}

    record BackupBroken(String name) implements Finding {}

    /// What it is and what it means, for a person to read.
    default String inPlainWords() {
        return switch (this) {
            case DatabaseBroken(var said) -> Words.of("finding.database", said);
            case LogDamaged(_, var damage) -> damage.inPlainWords();
            case FileBroken(_, var file, var kind) -> fileWords(file, kind);
            case BackupBroken(var name) -> Words.of("finding.backup", name);
        };
    }

    private static String fileWords(UUID file, FileDamaged.Kind kind) {
        return switch (kind) {
            case MISSING -> Words.of("finding.fileMissing", file);
            case ALTERED -> Words.of("finding.fileAltered", file);
        };
    }
}
