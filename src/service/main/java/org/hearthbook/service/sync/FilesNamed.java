package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.service.store.ChangeLog;
import org.hearthbook.service.store.Database;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Knows of which files the changes of a household speak.
public final class FilesNamed {

    /// On whose laptop the change was written that speaks of a file.
    public enum By {
        THIS_LAPTOP,
        ANOTHER,
        /// No change speaks of it.
        NOBODY
    }

    private final Database database;

    public FilesNamed(Database database) {
        this.database = database;
    }

    /// Who speaks of the file with these bytes as `record`.
    ///
    /// @param sha256 lower-case hexadecimal
    /// @param laptop that counts as this one
    public By by(UUID household, UUID record, String sha256, long size, UUID laptop) {
        var spoken =
                history(household, record).stream()
                        .map(Written::change)
                        .filter(it -> isAbout(it, sha256, size))
                        .toList();
        if (spoken.isEmpty()) {
            return By.NOBODY;
        }
        return spoken.stream().anyMatch(it -> it.on().equals(laptop)) ? By.THIS_LAPTOP : By.ANOTHER;
    }

    private List<Written> history(UUID household, UUID record) {
        return database.inTransaction(it -> {
            var book = new Book(household, new ChangeLog(it, household));
            book.read(Set.of(record));
            return book.household().history(record);
        });
    }

    private static boolean isAbout(Change change, String sha256, long size) {
        return change.body() instanceof FileChange.Added(_, _, var length, var hash)
                && hash.equals(sha256)
                && length == size;
    }
}
