package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/// Sealed files that left the book, kept for as long as a backup knows them.
record RemovedFiles(BookFolder folder) {

    void forgetUnknown() throws IOException, SQLException {
        var waiting = waiting();
        if (waiting.isEmpty()) {
            return;
        }
        var known = new HashSet<Path>();
        for (var backup : Backup.in(folder)) {
            for (var id : new CopiedBook(backup.file()).keptFiles()) {
                known.add(folder.removedFile(id));
            }
        }
        for (var file : waiting) {
            if (!known.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Puts back what a restored book needs; counts what is nowhere to be found.
    long bringBack(Collection<UUID> needed) throws IOException {
        var missing = 0L;
        for (var id : needed) {
            if (Files.exists(folder.file(id))) {
                continue;
            }
            if (Files.exists(folder.removedFile(id))) {
                Files.move(folder.removedFile(id), folder.file(id), StandardCopyOption.ATOMIC_MOVE);
            } else {
                missing++;
            }
        }
        return missing;
    }

    private Collection<Path> waiting() throws IOException {
        try (var files = Files.list(folder.removedFiles())) {
            return files.toList();
        }
    }
}
