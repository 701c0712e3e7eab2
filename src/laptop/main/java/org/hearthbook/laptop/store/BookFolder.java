package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The folder that holds one book, and where its parts lie in it.
public record BookFolder(Path path) {

    public BookFolder {
        path = path.toAbsolutePath().normalize();
    }

    static FolderVerdict judge(Path folder, FolderProbes probes) {
        var wanted = folder.toAbsolutePath().normalize();
        var existing = wanted;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return new FolderRules(probes).judge(throughLinks(wanted, existing), existing);
    }

    private static Path throughLinks(Path wanted, Path existing) {
        try {
            return existing.toRealPath().resolve(existing.relativize(wanted)).normalize();
        } catch (IOException _) {
            return wanted;
        }
    }

    Path database() {
        return path.resolve("book.db");
    }

    Path files() {
        return path.resolve("files");
    }

    Path backups() {
        return path.resolve("backups");
    }

    Path lock() {
        return path.resolve("book.lock");
    }

    Path heads() {
        return path.resolve("head");
    }

    Path file(UUID id) {
        return files().resolve(id + ".sealed");
    }

    /// Files that left the book and that a backup still knows.
    Path removedFiles() {
        return backups().resolve("files");
    }

    Path removedFile(UUID id) {
        return removedFiles().resolve(id + ".sealed");
    }

    /// A book made whole from a backup, waiting to take the place of the present one.
    Path restored() {
        return path.resolve("book.db.restored");
    }

    boolean hasBook() {
        return Files.exists(database()) || Files.exists(restored());
    }

    /// Makes the folder and its inner folders, closed to everyone else on this laptop.
    void prepare() throws IOException {
        Privacy.folder(path);
        Privacy.folder(files());
        Privacy.folder(backups());
        Privacy.folder(removedFiles());
        Privacy.folder(heads());
    }
}
